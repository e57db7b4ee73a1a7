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
    },
    /** «Ниже». */
    LOWER {
        @Override
        Look on(Look look) {
            return look.with(Look.Reach.LOW);
        }

        @Override
        Look off(Look look, Look first) {
            return look.with(first.reach());
        }
    };

    abstract Look on(Look look);

    /** As a visit begins, in this respect. */
    abstract Look off(Look look, Look first);

    /** Whether a look has it. */
    public boolean isOn(Look look) {
        return on(look).equals(look);
    }

    /** The other way round than it is. */
    Look turned(Look look, Look first) {
        return isOn(look) ? off(look, first) : on(look);
    }
}
