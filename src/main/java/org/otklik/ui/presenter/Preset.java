package org.otklik.ui.presenter;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What a visitor can have with one touch before the visit begins; the same touch takes it back. */
public enum Preset {
    /** «Крупнее». */
    LARGER(look -> look.with(Look.Letters.XL), (look, first) -> look.with(first.letters())),
    /** «Контраст». */
    CONTRAST(look -> look.with(Look.Colours.WHITE_ON_BLACK), (look, first) -> look.with(first.colours())),
    /** «Ниже». */
    LOWER(look -> look.with(Look.Reach.LOW), (look, first) -> look.with(first.reach()));

    private final UnaryOperator<Look> on;
    private final BinaryOperator<Look> asFirst;

    /** With it, and in this respect as a visit begins. */
    Preset(UnaryOperator<Look> on, BinaryOperator<Look> asFirst) {
        this.on = on;
        this.asFirst = asFirst;
    }

    /** Whether a look has it. */
    public boolean isOn(Look look) {
        return on.apply(look).equals(look);
    }

    /** The other way round than it is. */
    Look turned(Look look, Look first) {
        return isOn(look) ? asFirst.apply(look, first) : on.apply(look);
    }
}
