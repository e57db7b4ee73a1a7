package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.expression.Value;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.Flag;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.Mode;
import org.otklik.visit.ResponseAnswers;

/** What a visitor saw, and what the visit left. */
public final class KeptVisitCheck {
    private final FinishedVisit visit;
    private final List<Sight> seen;

    KeptVisitCheck(FinishedVisit visit, List<Sight> seen) {
        this.visit = visit;
        this.seen = List.copyOf(seen);
    }

    public FinishedVisit visit() {
        return visit;
    }

    public KeptVisitCheck keeps(String question, double point) {
        return keeps(question, Value.number(point));
    }

    public KeptVisitCheck keeps(String question, String choice) {
        return keeps(question, Value.text(choice));
    }

    public KeptVisitCheck keepsPoint(String question, double number) {
        return keeps(question, Value.number(number));
    }

    public KeptVisitCheck keepsYesOrNo(String question, boolean yes) {
        return keeps(question, new Value.Flag(yes));
    }

    /** Choices of this question were shuffled; those shown are these, in some order. */
    public KeptVisitCheck showedInSomeOrder(String question, String... choices) {
        assertThat(response().order().choices().get(question)).containsExactlyInAnyOrder(choices);
        return this;
    }

    public KeptVisitCheck keepsTicks(String question, String... choices) {
        return keeps(
                question, new Value.Several(Stream.of(choices).map(Value::text).toList()));
    }

    public KeptVisitCheck couldNotSay(String... questions) {
        for (var question : questions) {
            keeps(question, ResponseAnswers.CANNOT_SAY);
        }
        return this;
    }

    /** Exactly these questions have answers, in survey order. */
    public KeptVisitCheck keepsAnswersTo(String... questions) {
        assertThat(response().answers().keySet()).containsExactly(questions);
        return this;
    }

    public KeptVisitCheck skipped(String... questions) {
        assertThat(response().ms().keySet()).contains(questions);
        assertThat(response().answers().keySet()).doesNotContain(questions);
        return this;
    }

    public KeptVisitCheck neverShowed(String... questions) {
        assertThat(response().ms().keySet()).doesNotContain(questions);
        assertThat(response().answers().keySet()).doesNotContain(questions);
        return this;
    }

    public KeptVisitCheck drew(String slot, String question) {
        assertThat(response().drawn()).isEqualTo(Map.of(slot, question));
        assertThat(response().of()).containsOnlyKeys(slot);
        return this;
    }

    public KeptVisitCheck drewNothing() {
        assertThat(response().drawn()).isEmpty();
        assertThat(response().of()).isEmpty();
        return this;
    }

    public KeptVisitCheck comments(String text) {
        assertThat(visit.comment()).contains(text);
        return this;
    }

    public KeptVisitCheck commentsNothing() {
        assertThat(visit.comment()).isEmpty();
        return this;
    }

    public KeptVisitCheck isInBand(String band) {
        assertThat(response().band()).contains(band);
        return this;
    }

    public KeptVisitCheck isAboutService(String group) {
        assertThat(response().service()).contains(group);
        return this;
    }

    public KeptVisitCheck isFlagged(Flag... flags) {
        assertThat(response().flags()).containsExactlyInAnyOrderElementsOf(List.of(flags));
        return this;
    }

    public void isNothing() {
        assertThat(visit).isEqualTo(new FinishedVisit(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * By whichever way: the same questions, marks, errors and buttons were seen, and the same is kept. Two things follow
     * from the way and are left out here: how long each question stood, and the manner of input, for which there is
     * {@link #cameBy}. Flags are not left out: no way is in a hurry.
     */
    public void isLike(KeptVisitCheck other) {
        for (var at = 0; at < Math.min(seen.size(), other.seen.size()); at++) {
            assertThat(seen.get(at)).as("sight " + at).isEqualTo(other.seen.get(at));
        }
        assertThat(seen).hasSameSizeAs(other.seen);
        assertThat(visit.comment()).isEqualTo(other.visit.comment());
        assertThat(visit.completed()).isEqualTo(other.visit.completed());
        assertThat(visit.response().map(KeptVisitCheck::withoutHand))
                .isEqualTo(other.visit.response().map(KeptVisitCheck::withoutHand));
        assertThat(visit.response().map(kept -> List.copyOf(kept.answers().keySet())))
                .isEqualTo(other.visit
                        .response()
                        .map(kept -> List.copyOf(kept.answers().keySet())));
    }

    /** What is kept names this way of input, and keys as a mode where there were any. */
    public void cameBy(InputWay input) {
        var modes = input == InputWay.KEYPAD ? Set.of(Mode.KEYPAD) : Set.of();
        visit.response().map(ResponseAnswers::manner).ifPresent(manner -> {
            assertThat(manner.input()).isEqualTo(input);
            assertThat(manner.modes()).isEqualTo(modes);
        });
    }

    private static ResponseAnswers withoutHand(ResponseAnswers kept) {
        var shown = new LinkedHashMap<String, Long>();
        kept.ms().keySet().forEach(question -> shown.put(question, 0L));
        return new ResponseAnswers(
                kept.answers(),
                shown,
                new Manner(kept.manner().language(), InputWay.TOUCH, Set.of(), Set.of()),
                kept.flags(),
                kept.drawn(),
                kept.of(),
                kept.order(),
                kept.service(),
                kept.band(),
                kept.end());
    }

    private KeptVisitCheck keeps(String question, Value value) {
        assertThat(response().answers()).containsEntry(question, value);
        return this;
    }

    private ResponseAnswers response() {
        return visit.response().orElseThrow(() -> new AssertionError("nothing was kept"));
    }
}
