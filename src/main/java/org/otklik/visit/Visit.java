package org.otklik.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otklik.survey.Demand;
import org.otklik.survey.Pack;
import org.otklik.survey.Page;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/**
 * One visitor's way through a pack, one question at a time; it lives in memory only. One thread; times are monotonic and
 * passed in; the same pack, seed and actions give the same result.
 */
public final class Visit {
    private final Pack pack;
    private final Course course;
    private final Prospect prospect;
    private final QuestionTimes times = new QuestionTimes();
    private final Set<String> cannotSay = new HashSet<>();
    private final List<Question> trail = new ArrayList<>();
    private int total = Integer.MAX_VALUE;
    private boolean answeredBefore;

    private Visit(Pack pack, Set<String> included, long seed) {
        this.pack = pack;
        course = new Course(pack, included, new Urn(seed));
        prospect = new Prospect(pack, course);
    }

    /**
     * Begins on the first question.
     *
     * @param included the optional questions that are asked here
     * @param seed of the draws; it leaves the visit nowhere
     */
    public static Visit begin(Pack pack, Set<String> included, long seed, Duration now) {
        var visit = new Visit(pack, included, seed);
        visit.enter(visit.course.first().orElseThrow(() -> new IllegalArgumentException("a pack asks something")), now);
        return visit;
    }

    public QuestionStep step() {
        var question = current();
        return new QuestionStep(
                course.state().offered(question),
                opening(question),
                trail.size(),
                total,
                reply(question),
                forward(question),
                pack.notes(question.name()).cannotSay(),
                needsAnswer(question),
                answeredBefore);
    }

    /** Takes an answer of the current question, in place of any before; an empty one clears it. */
    public void answer(Value value) {
        if (value.isEmpty()) {
            clear();
            return;
        }
        if (!PossibleAnswers.contain(course.state().offered(current()), value)) {
            throw new IllegalArgumentException("no answer of " + current().name());
        }
        cannotSay.remove(current().name());
        change(value);
    }

    /** Takes "cannot say" for the current question, where it is offered. */
    public void cannotSay() {
        if (pack.notes(current().name()).cannotSay().isEmpty()) {
            throw new IllegalArgumentException("not offered for " + current().name());
        }
        cannotSay.add(current().name());
        change(Value.missing());
    }

    /** Takes the reply to the current question back. */
    public void clear() {
        cannotSay.remove(current().name());
        change(Value.missing());
    }

    public Advance next(Duration now) {
        if (needsAnswer(current())) {
            return Advance.NEEDS_ANSWER;
        }
        var following = course.after(current());
        if (following.isEmpty()) {
            return Advance.COMPLETE;
        }
        enter(following.get(), now);
        return Advance.MOVED;
    }

    /** Steps back to the question before; every reply stays. */
    public Retreat back(Duration now) {
        if (trail.size() == 1) {
            return Retreat.AT_FIRST;
        }
        trail.remove(trail.size() - 1);
        enter(trail.remove(trail.size() - 1), now);
        return Retreat.MOVED;
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
        return new Harvest(pack, course, cannotSay, times.rounded()).of(end, manner);
    }

    private void enter(Question question, Duration now) {
        trail.add(question);
        times.show(question.name(), now);
        answeredBefore = !(reply(question) instanceof Reply.None);
        total = Math.max(trail.size(), Math.min(total, trail.size() + prospect.longestAfter(question)));
    }

    private void change(Value value) {
        var here = current();
        course.set(here, value);
        trail.removeIf(question -> !question.equals(here) && !course.state().visible(question));
        cannotSay.removeIf(name ->
                course.state().losesItsAnswer(pack.survey().question(name).orElseThrow()));
    }

    private Question current() {
        return trail.get(trail.size() - 1);
    }

    private Optional<Page> opening(Question question) {
        var page = pack.survey().pageOf(question);
        var first = page.questions().stream().filter(course.state()::visible).findFirst();
        return first.filter(question::equals).map(same -> page);
    }

    private Reply reply(Question question) {
        if (cannotSay.contains(question.name())) {
            return new Reply.CannotSay();
        }
        var value = course.state().value(question.name());
        return value.isEmpty() ? new Reply.None() : new Reply.Given(value);
    }

    private boolean needsAnswer(Question question) {
        return question.head().demand() == Demand.REQUIRED && reply(question) instanceof Reply.None;
    }

    private Forward forward(Question question) {
        if (!course.hasAfter(question)) {
            return Forward.FINISH;
        }
        return reply(question) instanceof Reply.None && !needsAnswer(question) ? Forward.SKIP : Forward.NEXT;
    }
}
