package org.otklik.speech;

/**
 * How is spoken: what the visitor chose, and what these headphones need for it.
 *
 * @param fullScaleDbSpl the sound pressure that speech without any gain has in these headphones; a technician measures
 *     it, {@link #UNCALIBRATED} until then
 */
public record SpeechSettings(SpeechRate rate, Volume volume, double fullScaleDbSpl) {
    /** The loudest step plays speech as it was made, and no step has to amplify it. */
    public static final double UNCALIBRATED = new Volume(Volume.LOUDEST).dbSpl();

    public static final SpeechSettings USUAL = new SpeechSettings(SpeechRate.USUAL, Volume.USUAL, UNCALIBRATED);

    public SpeechSettings with(SpeechRate other) {
        return new SpeechSettings(other, volume, fullScaleDbSpl);
    }

    public SpeechSettings with(Volume other) {
        return new SpeechSettings(rate, other, fullScaleDbSpl);
    }

    /** What the samples are to be changed by, in dB. */
    public double gainDb() {
        return volume.dbSpl() - fullScaleDbSpl;
    }
}
