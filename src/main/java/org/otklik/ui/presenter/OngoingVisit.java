package org.otklik.ui.presenter;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Advance;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.IdleClock;
import org.otklik.visit.IdlePhase;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.Mode;
import org.otklik.visit.Press;
import org.otklik.visit.QuestionStep;
import org.otklik.visit.Retreat;
import org.otklik.visit.ReviewedQuestion;
import org.otklik.visit.Stillness;
import org.otklik.visit.Visit;

/** The visit that is on, how still its visitor is, and by which ways the answers came. */
final class OngoingVisit {
    private final Visit visit;
    private final IdleClock idle;
    private final Map<InputWay, Integer> answers = new EnumMap<>(InputWay.class);
    private InputWay last;
    private boolean speaks;
    private final Set<Mode> modes = EnumSet.noneOf(Mode.class);

    /** Begun with this way of input and these settings, which count as used; conditions take today from the calendar. */
    OngoingVisit(KioskSettings settings, long seed, InputWay begun, VisitSettings set, Clock calendar, Duration now) {
        visit = Visit.begin(settings.pack(), settings.included(), seed, calendar, now);
        last = begun;
        used(begun);
        had(set);
        idle = new IdleClock(settings.idle(), stillness(), now);
    }

    QuestionStep step() {
        return visit.step();
    }

    /** Any input at all. */
    void active(InputWay way, Duration now) {
        used(way);
        awake(now);
    }

    /** One press that is over; it began at that moment. */
    void pressed(Press press, Duration began) {
        visit.pressed(press, began);
    }

    /** Set like this, if only for a moment. */
    void had(VisitSettings set) {
        speaks = set.hearing().speaks();
        modes.addAll(set.modes());
    }

    void awake(Duration now) {
        idle.restart(stillness(), now);
    }

    /** Input inside the warning, which stays. */
    void activeInWarning(InputWay way, Duration now) {
        used(way);
        idle.restartCountdown(now);
    }

    /** Something is being said: the clock of idleness stands still. */
    void listened(Duration now) {
        idle.standStill(now);
    }

    IdlePhase idle(Duration now) {
        return idle.tick(now);
    }

    /** By a finger of somebody who sees what comes next. */
    boolean lastWasTouch() {
        return way() == InputWay.TOUCH;
    }

    /** Who hears the questions answers by speech, whatever the hand is on. */
    private InputWay way() {
        return speaks ? InputWay.SPEECH : last;
    }

    void answer(Value value) {
        answers.merge(way(), 1, Integer::sum);
        visit.answer(value);
    }

    /** Letters are no measure of how answers were given, so they are not counted. */
    void write(String text) {
        visit.answer(Value.text(text));
    }

    void cannotSay() {
        answers.merge(way(), 1, Integer::sum);
        visit.cannotSay();
    }

    void clear() {
        visit.clear();
    }

    Advance next(Duration now) {
        var advance = visit.next(now);
        awake(now);
        return advance;
    }

    Retreat back(Duration now) {
        var retreat = visit.back(now);
        awake(now);
        return retreat;
    }

    List<ReviewedQuestion> review() {
        return visit.review();
    }

    void change(String question, Duration now) {
        visit.change(question, now);
        awake(now);
    }

    /** Something else than the question is before the visitor's eyes. */
    void pause(Duration now) {
        visit.pause(now);
    }

    void resume(Duration now) {
        visit.resume(now);
    }

    FinishedVisit finish(End end, String language, Duration now) {
        return visit.finish(end, new Manner(language, mostUsed(), modes, Set.of()), now);
    }

    private void used(InputWay way) {
        last = way;
        switch (way) {
            case KEYPAD -> modes.add(Mode.KEYPAD);
            case SWITCH -> modes.add(Mode.SWITCH);
            case SPEECH -> modes.add(Mode.SPEECH);
            case TOUCH -> {
                // The usual way is no mode.
            }
        }
    }

    /** The longest limit among the ways used in the visit holds. Visitor page 5. */
    private Stillness stillness() {
        if (modes.contains(Mode.KEYPAD) || modes.contains(Mode.SWITCH) || modes.contains(Mode.SPEECH)) {
            return Stillness.ASSISTED;
        }
        return visit.step().question().freeText() ? Stillness.TYPING : Stillness.CHOICE;
    }

    private InputWay mostUsed() {
        return answers.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey)
                .orElse(way());
    }
}
