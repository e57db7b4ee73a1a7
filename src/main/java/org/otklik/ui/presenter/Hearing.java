package org.otklik.ui.presenter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.otklik.visit.InputWay;
import org.otklik.visit.Mode;

/**
 * How this visitor hears the kiosk, and whether the picture is seen beside it. Immutable; gone with the visit.
 *
 * @param wordsPerMinute one of {@link #RATES}
 * @param volume a step from 0 to {@link #LOUDEST}
 */
public record Hearing(Speech speech, int wordsPerMinute, int volume, Touch touch, Picture picture) {
    /** In words a minute, the slowest first. VVSG 2.0, 7.1-K.4 to 7.1-K.7. */
    public static final List<Integer> RATES = List.of(62, 80, 100, 125, 160, 200, 250);

    /** VVSG 2.0, 7.1-K.1 to 7.1-K.3, in the steps of visitor page 2. */
    public static final int LOUDEST = 10;

    /** As a kiosk is heard where nothing else is configured: not at all, until somebody asks. */
    public static final Hearing USUAL = new Hearing(Speech.OFF, 125, 6, Touch.AS_SPEECH_CAME, Picture.SHOWN);

    public Hearing {
        if (!RATES.contains(wordsPerMinute)) {
            throw new IllegalArgumentException("no rate of " + wordsPerMinute + " words a minute");
        }
        if (volume < 0 || volume > LOUDEST) {
            throw new IllegalArgumentException("no volume " + volume);
        }
    }

    /** Whether the kiosk speaks, and by what the visitor has turned it on. */
    public enum Speech {
        OFF,
        BY_TOUCH,
        BY_KEY,
        /** Headphones were plugged in. */
        BY_PLUG
    }

    /** What a finger on a control does while the kiosk speaks. */
    public enum Touch {
        /** Whoever turned speech on without a finger is read to first. */
        AS_SPEECH_CAME,
        READS_FIRST,
        SELECTS
    }

    /** Whether others see what this visitor does. */
    public enum Picture {
        SHOWN,
        /** Black, for privacy; speech and keys go on. */
        HIDDEN
    }

    public boolean speaks() {
        return speech != Speech.OFF;
    }

    /** Turned on by this, or off; a picture is hidden only for who hears what was on it. */
    public Hearing with(Speech other) {
        return new Hearing(other, wordsPerMinute, volume, touch, other == Speech.OFF ? Picture.SHOWN : picture);
    }

    /** «Читать вслух», the other way round, as asked for by a finger or otherwise. */
    Hearing turnedSpeech(InputWay way) {
        if (speaks()) {
            return with(Speech.OFF);
        }
        return with(way == InputWay.TOUCH ? Speech.BY_TOUCH : Speech.BY_KEY);
    }

    /** At the next slower rate; the slowest stays. */
    public Hearing slower() {
        return atRate(RATES.indexOf(wordsPerMinute) - 1);
    }

    /** At the next faster rate; the fastest stays. */
    public Hearing faster() {
        return atRate(RATES.indexOf(wordsPerMinute) + 1);
    }

    private Hearing atRate(int place) {
        var rate = RATES.get(Math.max(0, Math.min(RATES.size() - 1, place)));
        return new Hearing(speech, rate, volume, touch, picture);
    }

    /** One step softer; the softest stays. */
    public Hearing quieter() {
        return atVolume(Math.max(0, volume - 1));
    }

    /** One step louder; the loudest stays. */
    public Hearing louder() {
        return atVolume(Math.min(LOUDEST, volume + 1));
    }

    private Hearing atVolume(int step) {
        return new Hearing(speech, wordsPerMinute, step, touch, picture);
    }

    /** Whether a finger first reads what it is on. Visitor page 5, "Explore by touch". */
    public boolean touchReadsFirst() {
        return switch (touch) {
            case AS_SPEECH_CAME -> speech == Speech.BY_KEY || speech == Speech.BY_PLUG;
            case READS_FIRST -> speaks();
            case SELECTS -> false;
        };
    }

    /** «Касание сначала читает», the other way round, whatever speech came by. */
    public Hearing turnedTouch() {
        var other = touchReadsFirst() ? Touch.SELECTS : Touch.READS_FIRST;
        return new Hearing(speech, wordsPerMinute, volume, other, picture);
    }

    public boolean isHidden() {
        return picture == Picture.HIDDEN;
    }

    /** «Скрыть экран», or back again; without speech there would be nothing left, so the picture stays. */
    public Hearing turnedPicture() {
        var other = isHidden() || !speaks() ? Picture.SHOWN : Picture.HIDDEN;
        return new Hearing(speech, wordsPerMinute, volume, touch, other);
    }

    /** What a response says of it. Packs page 1.7. */
    Set<Mode> modes() {
        return speaks() ? EnumSet.of(Mode.SPEECH) : EnumSet.noneOf(Mode.class);
    }
}
