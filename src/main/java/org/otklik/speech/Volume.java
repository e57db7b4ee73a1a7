package org.otklik.speech;

/** A step of the headphones' volume, 0 to 10. VVSG 2.0, 7.1-K.1 to 7.1-K.3: 20 to 100 dB SPL in steps of at most 10. */
public record Volume(int step) {
    public static final int LOUDEST = 10;

    /** 68 dB SPL, inside the 60 to 70 that a visitor is to meet first. */
    public static final Volume USUAL = new Volume(6);

    private static final int SOFTEST_DB_SPL = 20;
    private static final int STEP_DB = 8;

    public Volume {
        if (step < 0 || step > LOUDEST) {
            throw new IllegalArgumentException("no volume " + step);
        }
    }

    /** The sound pressure that is meant, in dB SPL; it is met only with headphones that were calibrated. */
    public int dbSpl() {
        return SOFTEST_DB_SPL + STEP_DB * step;
    }

    /** The next softer step; the softest stays. */
    public Volume quieter() {
        return new Volume(Math.max(0, step - 1));
    }

    /** The next louder step; the loudest stays. */
    public Volume louder() {
        return new Volume(Math.min(LOUDEST, step + 1));
    }
}
