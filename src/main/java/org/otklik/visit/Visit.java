package org.otklik.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.AnswerForm;
import org.otklik.survey.BlockHead;
import org.otklik.survey.Objection;
import org.otklik.survey.Pack;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.SurveyState;
import org.otklik.survey.Text;
import org.otklik.survey.expression.Value;

/**
 * One visitor's way through a pack, one question at a time; it lives in memory only. One thread; times are monotonic and
 * passed in; the same pack, seed and actions give the same result.
 */
public final class Visit {
    private final Pack pack;
    private final Course course;
    private final Prospect prospect;
    private final Wording wording;
    private final QuestionTimes times;
    private final PressLog presses;
    private final Replies replies;
    private final Trail trail;
    private final Review review;

    /** Where an answer was not taken, until the visitor leaves that step. */
    private Optional<Stop> objected = Optional.empty();

    private int total = Integer.MAX_VALUE;
    private boolean answeredBefore;

    private Visit(Pack pack, Set<String> included, long seed, SurveyState state) {
        this.pack = pack;
        course = new Course(pack, included, new Urn(seed), new Orders(pack.survey(), seed), state);
        prospect = new Prospect(pack, course);
        wording = new Wording(course.state().piping(), pack.languages());
        replies = new Replies(course);
        trail = new Trail();
        review = new Review(pack, course, trail, replies, wording);
        times = new QuestionTimes();
        presses = new PressLog();
    }

    private Visit(Visit other) {
        pack = other.pack;
        course = other.course.copy();
        prospect = new Prospect(pack, course);
        wording = new Wording(course.state().piping(), pack.languages());
        replies = other.replies.copy(course);
        trail = other.trail.copy();
        review = other.review.copy(course, trail, replies, wording);
        times = other.times.copy();
        presses = other.presses.copy();
        objected = other.objected;
        total = other.total;
        answeredBefore = other.answeredBefore;
    }

    /** An equal visit that goes on apart. */
    Visit copy() {
        return new Visit(this);
    }

    /** Everything of the visit as it stands, for memory only. */
    public VisitSnapshot snapshot() {
        return new VisitSnapshot(this);
    }

    /** As {@link #begin(Pack, Set, long, Clock, Duration)}, on no day: no comparison with today holds. */
    public static Visit begin(Pack pack, Set<String> included, long seed, Duration now) {
        return begin(pack, included, seed, new SurveyState(pack.survey()), now);
    }

    /**
     * Begins on the first question.
     *
     * @param included the optional questions that are asked here
     * @param seed of the draws and of shuffled orders; it leaves the visit nowhere
     * @param calendar what conditions take for today, in its zone
     * @param now monotonic
     */
    public static Visit begin(Pack pack, Set<String> included, long seed, Clock calendar, Duration now) {
        return begin(pack, included, seed, new SurveyState(pack.survey(), calendar), now);
    }

    private static Visit begin(Pack pack, Set<String> included, long seed, SurveyState state, Duration now) {
        var visit = new Visit(pack, included, seed, state);
        var first = visit.course.first().orElseThrow(() -> new IllegalArgumentException("a pack asks something"));
        visit.enter(Stop.at(first), now);
        return visit;
    }

    public QuestionStep step() {
        var here = trail.here();
        return new QuestionStep(
                wording.of(course.shown(here)),
                opening(here).map(wording::of),
                panel(here).map(wording::of),
                trail.number(),
                total,
                replies.at(here),
                forward(here),
                here.asksOther() ? Optional.empty() : pack.notes(here.name()).cannotSay(),
                replies.areMissingAt(here),
                answeredBefore,
                shownObjections(here));
    }

    /**
     * Takes an answer of the current question, in place of any before; an empty one clears it. Where a number is asked
     * for, a text that reads as one becomes it.
     *
     * @throws IllegalArgumentException for what is no answer of this question, such as a choice that is not on offer
     */
    public void answer(Value value) {
        if (value.isEmpty()) {
            clear();
            return;
        }
        var here = trail.here();
        if (!PossibleAnswers.contain(course.shown(here), value)) {
            throw new IllegalArgumentException("no answer of " + here.name());
        }
        replies.give(here, PossibleAnswers.read(here.question(), value));
        trail.forgetUnless(course::stands);
    }

    /** Takes "cannot say" for the current question, where it is offered. */
    public void cannotSay() {
        if (trail.here().asksOther()
                || pack.notes(trail.here().name()).cannotSay().isEmpty()) {
            throw new IllegalArgumentException("not offered for " + trail.here().name());
        }
        replies.cannotSay(trail.here());
        trail.forgetUnless(course::stands);
    }

    /** Takes the reply to the current question back. */
    public void clear() {
        replies.give(trail.here(), Value.missing());
        trail.forgetUnless(course::stands);
    }

    /** Wishes to go on. Whatever does not lead on leaves every answer as it is. */
    public Advance next(Duration now) {
        var here = trail.here();
        if (replies.areMissingAt(here)) {
            return Advance.NEEDS_ANSWER;
        }
        if (replies.areRefusedAt(here)) {
            objected = Optional.of(here);
            return Advance.OBJECTED;
        }
        if (!here.asksOther() && course.state().otherChosen(here.question())) {
            enter(Stop.atOtherOf(here.question()), now);
            return Advance.MOVED;
        }
        return leave(here.question(), now);
    }

    /** Steps back to the question before; every reply stays. */
    public Retreat back(Duration now) {
        if (trail.isAtFirst()) {
            return Retreat.AT_FIRST;
        }
        enter(trail.stepBack(), now);
        return Retreat.MOVED;
    }

    /** What was asked so far and what was said to it, in the order of the visit; what is only read is left out. */
    public List<ReviewedQuestion> review() {
        return review.questions();
    }

    /**
     * Leads back to a question of the {@link #review}. The way on then leads to what was not asked before and is asked
     * now, else it is {@link Advance#COMPLETE} again.
     *
     * @throws IllegalArgumentException for a question that was not asked
     */
    public void change(String question, Duration now) {
        var stop = review.change(question);
        trail.cutBefore(stop);
        enter(stop, now);
    }

    /** A finger pressed, wherever, from this moment on; whether it did anything is told by the other methods. */
    public void pressed(Press press, Duration began) {
        if (isWritten(trail.here())) {
            presses.struck(press);
        } else {
            presses.pressed(press, began);
        }
    }

    private boolean isWritten(Stop stop) {
        return course.shown(stop).form() instanceof AnswerForm.Words
                || course.shown(stop).form() instanceof AnswerForm.Numeric;
    }

    /** Something covers the question: its time stands still until {@link #resume}. */
    public void pause(Duration now) {
        times.pause(now);
    }

    public void resume(Duration now) {
        times.resume(now);
    }

    /** What is to be kept; the visit is over with this call. */
    public FinishedVisit finish(End end, Manner manner, Duration now) {
        times.pause(now);
        var finished = new Harvest(pack, course, replies.notSaid(), times.rounded(), presses).of(end, manner);
        return end == End.COMPLETE ? finished.saying(completed()) : finished;
    }

    /** By the answers that are left: those of hidden questions decide nothing any more. */
    private Optional<Text> completed() {
        var left = course.state().closed();
        return left.completedText().map(new Wording(left.piping(), pack.languages())::inHtml);
    }

    /** The question and its «other» are answered as they should be; on the last one of a page the page is too. */
    private Advance leave(Question here, Duration now) {
        if (course.isLastOfItsPage(here)) {
            var failing = course.stopsOnPageOf(here).stream()
                    .filter(replies::areRefusedAt)
                    .findFirst();
            if (failing.isPresent()) {
                return objectTo(failing.get(), now);
            }
            if (course.completes(here)) {
                return complete(now);
            }
        }
        var following = review.following(here);
        if (following.isEmpty()) {
            return complete(now);
        }
        enter(Stop.at(following.get()), now);
        return Advance.MOVED;
    }

    /** Every visible question has to be answered as it should be, those that were never stopped at too. */
    private Advance complete(Duration now) {
        var failing = course.stops().stream().filter(replies::areRefusedAt).findFirst();
        if (failing.isPresent()) {
            return objectTo(failing.get(), now);
        }
        review.comesBack();
        return Advance.COMPLETE;
    }

    /** Leads to the answer that is not taken: back on the way if it was come by, else as a further step. */
    private Advance objectTo(Stop stop, Duration now) {
        trail.cutBefore(stop);
        enter(stop, now);
        objected = Optional.of(stop);
        return Advance.OBJECTED;
    }

    private void enter(Stop stop, Duration now) {
        trail.add(stop);
        objected = Optional.empty();
        presses.changed(now);
        times.show(stop.name(), now);
        answeredBefore = !(replies.at(stop) instanceof Reply.None);
        total = Math.max(trail.number(), Math.min(total, trail.number() + prospect.longestAfter(stop.question())));
    }

    private Optional<Page> opening(Stop stop) {
        return stop.asksOther() ? Optional.empty() : course.opening(stop.question());
    }

    private Optional<BlockHead> panel(Stop stop) {
        return stop.asksOther() ? Optional.empty() : course.panelOpening(stop.question());
    }

    private List<Objection> shownObjections(Stop stop) {
        return objected.filter(stop::equals).isEmpty()
                ? List.of()
                : replies.objectionsAt(stop).stream().map(wording::of).toList();
    }

    private Forward forward(Stop stop) {
        if (!review.isShown() && course.mayBeLast(stop)) {
            return Forward.FINISH;
        }
        return replies.passOver(stop) && stop.question().answerable() ? Forward.SKIP : Forward.NEXT;
    }
}
