package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Reply;

/** Turns touches on a question into answers, and answers into what is shown. One for each step. Event thread only. */
public final class QuestionPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;
    private final OngoingVisit visit;
    private Optional<QuestionDisplay> display = Optional.empty();
    private Optional<Duration> advanceAt = Optional.empty();

    QuestionPresenter(KioskFlow flow, OngoingVisit visit) {
        this.flow = flow;
        this.visit = visit;
    }

    @Override
    public String id() {
        return "question";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    @Override
    public Begins begins() {
        return Begins.AT_HEADING;
    }

    public void attach(QuestionDisplay shown) {
        display = Optional.of(shown);
        tell();
    }

    /** One answer, in place of any before. */
    public void choose(Value value) {
        if (!flow.stands(this)) {
            return;
        }
        visit.answer(value);
        tell();
        advanceSoon();
    }

    /** One of several answers, on or off. */
    public void toggle(Value value) {
        if (!flow.stands(this) || !(question().form() instanceof AnswerForm.Several several)) {
            return;
        }
        var ticks = Ticks.toggled(question(), several.most(), marks().values(), value);
        if (!ticks.equals(marks().values())) {
            visit.answer(new Value.Several(ticks));
            tell();
        }
    }

    /** «Не могу ответить», on or off; where one answer is chosen it is one of them. */
    public void cannotSay() {
        if (!flow.stands(this)) {
            return;
        }
        var severalAnswers = question().form() instanceof AnswerForm.Several;
        if (severalAnswers && marks() instanceof Marks.CannotSay) {
            visit.clear();
            tell();
            return;
        }
        visit.cannotSay();
        tell();
        if (!severalAnswers) {
            advanceSoon();
        }
    }

    /** The text as it stands in the field now; the visit holds the draft, so no change of screen loses it. */
    public void write(String text) {
        if (flow.stands(this)) {
            visit.write(text);
            tell();
        }
    }

    /** «Дальше», «Пропустить» or «Завершить». */
    public void forward() {
        if (flow.stands(this)) {
            advanceAt = Optional.empty();
            flow.goOn();
        }
    }

    @Override
    public void covered() {
        advanceAt = Optional.empty();
    }

    @Override
    public void tick(Duration now) {
        if (advanceAt.isPresent() && now.compareTo(advanceAt.get()) >= 0) {
            forward();
        }
    }

    /** Not by keys, not for who holds to press, nor on a step that was come back to: there, going on is the visitor's. */
    private void advanceSoon() {
        advanceAt = flow.settings()
                .advance()
                .filter(wait -> flow.settings().pack().survey().manner().advancesByItself())
                .filter(wait -> visit.lastWasTouch() && flow.set().handling().hold() == Handling.Hold.OFF)
                .filter(wait -> !visit.step().answeredBefore())
                .map(wait -> flow.now().plus(wait));
    }

    private void tell() {
        var words = new QuestionWords(flow.settings(), flow.spoken());
        display.ifPresent(shown -> shown.show(words.of(visit.step(), marks(), navigation())));
    }

    private Question question() {
        return visit.step().question();
    }

    private Marks marks() {
        var reply = visit.step().reply();
        if (reply instanceof Reply.Given given) {
            return new Marks.Given(given.value());
        }
        return reply instanceof Reply.CannotSay ? new Marks.CannotSay() : new Marks.None();
    }

    private Navigation navigation() {
        var step = visit.step();
        return switch (step.forward()) {
            case SKIP -> Navigation.SKIP;
            case NEXT -> step.needsAnswer() ? Navigation.NEXT_NEEDS_ANSWER : Navigation.NEXT;
            case FINISH -> step.needsAnswer() ? Navigation.FINISH_NEEDS_ANSWER : Navigation.FINISH;
        };
    }
}
