package org.otklik.ui.presenter;

/** What a visitor can have with one touch before the visit begins; the same touch takes it back. */
public enum Preset {
    /** «Крупнее». */
    LARGER {
        @Override
        Look on(Look look) {
            return look.with(Look.Letters.XL);
        }

        @Override
        Look off(Look look, Look first) {
            return look.with(first.letters());
        }
    },
    /** «Контраст». */
    CONTRAST {
        @Override
        Look on(Look look) {
            return look.with(Look.Colours.WHITE_ON_BLACK);
        }

        @Override
        Look off(Look look, Look first) {
            return look.with(first.colours());
        }
    };

    abstract Look on(Look look);

    /** As a visit begins, in this respect. */
    abstract Look off(Look look, Look first);

    boolean isOn(Look look) {
        return on(look).equals(look);
    }

    /** A kiosk that begins like this has nothing to offer. */
    boolean isOffered(Look first) {
        return !isOn(first);
    }
}
