package org.otklik.ui.presenter;

import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.otklik.visit.InputWay;

/** What a visitor can have with one touch before the visit begins; the same touch takes it back. */
public enum Preset {
    /** «Крупнее». */
    LARGER(look -> look.with(Look.Letters.XL), (look, first) -> look.with(first.letters())),
    /** «Контраст». */
    CONTRAST(look -> look.with(Look.Colours.WHITE_ON_BLACK), (look, first) -> look.with(first.colours())),
    /** «Вслух». */
    ALOUD(
            set -> set.hearing().speaks(),
            (set, first, way) -> set.with(set.hearing().turnedSpeech(way))),
    /** «Ниже». */
    LOWER(look -> look.with(Look.Reach.LOW), (look, first) -> look.with(first.reach()));

    private final Predicate<VisitSettings> on;
    private final Turn turn;

    /** With it, and in this respect as a visit begins. */
    Preset(UnaryOperator<Look> with, BinaryOperator<Look> asFirst) {
        this(
                set -> with.apply(set.look()).equals(set.look()),
                (set, first, way) -> set.with(
                        with.apply(set.look()).equals(set.look())
                                ? asFirst.apply(set.look(), first.look())
                                : with.apply(set.look())));
    }

    Preset(Predicate<VisitSettings> on, Turn turn) {
        this.on = on;
        this.turn = turn;
    }

    /** The other way round than it is. */
    private interface Turn {
        VisitSettings of(VisitSettings set, VisitSettings first, InputWay way);
    }

    /** Whether a visitor has it. */
    public boolean isOn(VisitSettings set) {
        return on.test(set);
    }

    /**
     * The other way round than it is.
     *
     * @param first as a visit begins
     * @param way by what the visitor asks for it
     */
    VisitSettings turned(VisitSettings set, VisitSettings first, InputWay way) {
        return turn.of(set, first, way);
    }
}
