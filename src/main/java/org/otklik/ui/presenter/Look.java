package org.otklik.ui.presenter;

import java.util.EnumSet;
import java.util.Set;
import org.otklik.visit.Mode;

/** How the picture looks for this visitor. Immutable; what it means in millimetres and colours is the theme's. */
public record Look(Letters letters, Colours colours, Reach reach) {
    /** As a kiosk looks where nothing else is configured. */
    public static final Look USUAL = new Look(Letters.M, Colours.STANDARD, Reach.WHOLE);

    /** How large letters are. */
    public enum Letters {
        S,
        M,
        L,
        XL
    }

    /** The contrast modes. */
    public enum Colours {
        STANDARD,
        BLACK_ON_WHITE,
        WHITE_ON_BLACK,
        SOFT
    }

    /** How high controls may stand. */
    public enum Reach {
        WHOLE,
        /** No higher than a hand reaches from a wheelchair. */
        LOW
    }

    public Look with(Letters other) {
        return new Look(other, colours, reach);
    }

    public Look with(Colours other) {
        return new Look(letters, other, reach);
    }

    public Look with(Reach other) {
        return new Look(letters, colours, other);
    }

    /** What a response says of it. Packs page 1.7. */
    Set<Mode> modes() {
        var modes = EnumSet.noneOf(Mode.class);
        if (letters == Letters.L || letters == Letters.XL) {
            modes.add(Mode.LARGE_TEXT);
        }
        if (reach == Reach.LOW) {
            modes.add(Mode.LOW_REACH);
        }
        switch (colours) {
            case BLACK_ON_WHITE, WHITE_ON_BLACK -> modes.add(Mode.CONTRAST);
            case SOFT -> modes.add(Mode.SOFT);
            case STANDARD -> {
                // The usual one is no mode.
            }
        }
        return modes;
    }
}
