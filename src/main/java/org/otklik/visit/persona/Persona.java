package org.otklik.visit.persona;

import java.util.Locale;
import java.util.Set;
import org.otklik.visit.Flag;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.Mode;

/**
 * People at the kiosk, those who answer and those who do not. How long they take is no threshold of the kiosk's turned
 * round; it comes from what is known of people:
 *
 * <ul>
 *   <li>reading: 0.3 s a word of a survey (Conrad et al., survey page 9), half of it where the words are known, 0.4 s where
 *       they are spoken (150 words a minute);
 *   <li>acting: 1.35 s to make up one's mind, 1.1 s to reach, 0.2 s to press, and the last two again for each further press
 *       (the keystroke-level model of Card, Moran and Newell, 1980);
 *   <li>going on: the 0.7 s after which the kiosk leaves a single choice by itself;
 *   <li>coming: ten seconds to walk up after the one before, then exponential with a mean of two minutes (our own guess of a
 *       busy hour).
 * </ul>
 */
public enum Persona {
    CITIZEN(new Pace(0.3, Pace.Reads.EVERYTHING, 2.65, 0.3), Gap.QUEUE),
    /** Knows the questions. */
    RETURNING_CITIZEN(new Pace(0.15, Pace.Reads.TITLE, 2.65, 0.3), Gap.QUEUE),
    /** Hears everything, goes through the choices by keys. */
    BLIND_KEYPAD_USER(new Pace(0.4, Pace.Reads.EVERYTHING, 4, 0.3), Gap.QUEUE),
    /** Reaches twice as long, misses, comes down twice, holds long. */
    CITIZEN_WITH_TREMOR(new Pace(0.3, Pace.Reads.EVERYTHING, 4, 0.4), Gap.QUEUE),
    /** Two hands on the glass. */
    CHILD(new Pace(0, Pace.Reads.NOTHING, 0.8, 0.5), Gap.QUEUE),
    /** Reaches and presses without a thought, to make the figures look well. */
    EMPLOYEE(new Pace(0, Pace.Reads.NOTHING, 1.3, 0.25), Gap.AT_ONCE),
    /** Wipes the glass when the centre is closed. */
    CLEANER(new Pace(0, Pace.Reads.NOTHING, 2, 0.5), Gap.QUEUE);

    /** Who stands there again before anybody else could, and who comes after another. */
    enum Gap {
        QUEUE,
        AT_ONCE
    }

    /**
     * How long a screen takes.
     *
     * @param word seconds for each word that is read
     * @param act seconds at the median from having read to having pressed
     * @param spread standard deviation of the logarithm of that
     */
    record Pace(double word, Reads reads, double act, double spread) {
        /** What of a screen. */
        enum Reads {
            EVERYTHING,
            TITLE,
            NOTHING
        }
    }

    private final Pace pace;
    private final Gap gap;

    Persona(Pace pace, Gap gap) {
        this.pace = pace;
        this.gap = gap;
    }

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the answers are meant: nobody like this is to be flagged. */
    public boolean answers() {
        return compareTo(CITIZEN_WITH_TREMOR) <= 0;
    }

    Pace pace() {
        return pace;
    }

    Gap gap() {
        return gap;
    }

    Manner manner(String language) {
        return switch (this) {
            case BLIND_KEYPAD_USER -> new Manner(language, InputWay.KEYPAD, Set.of(Mode.KEYPAD, Mode.SPEECH), Set.of());
            case CLEANER -> new Manner(language, InputWay.TOUCH, Set.of(), Set.of(Flag.OUT_OF_HOURS));
            default -> new Manner(language, InputWay.TOUCH, Set.of(), Set.of());
        };
    }
}
