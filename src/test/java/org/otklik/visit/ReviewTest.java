package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** What a visitor looks over before the end, and what a change there leads to. */
class ReviewTest {
    private static final Duration NOW = Duration.ZERO;

    @Test
    void everyQuestionThatWasAskedStandsThereWithItsAnswer() {
        var visit = begin(PackDraft.asking(
                QuestionDraft.html("hello", "Hello"),
                QuestionDraft.rating("score"),
                QuestionDraft.choice("why", "a").withOther(),
                QuestionDraft.rating("never").visibleIf("{score} > 4"),
                QuestionDraft.comment("more")));
        visit.next(NOW);
        say(visit, Value.number(2));
        say(visit, Value.text("other"));
        say(visit, Value.text("the door"));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
        assertThat(names(visit)).containsExactly("score", "why", "more");
        assertThat(visit.review().get(0).reply()).isEqualTo(new Reply.Given(Value.number(2)));
        assertThat(visit.review().get(1).other()).isEqualTo("the door");
        assertThat(visit.review().get(2).reply()).isEqualTo(new Reply.None());
    }

    @Test
    void beforeTheReviewNoQuestionIsTheLast() {
        var visit = begin(PackDraft.asking(QuestionDraft.rating("score")));
        assertThat(visit.step().forward()).isEqualTo(Forward.SKIP);
        visit.answer(Value.number(4));
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
    }

    @Test
    void afterAChangeTheReviewComesBackAndTheWayBackLeadsOverEverything() {
        var visit = answered(
                PackDraft.asking(QuestionDraft.rating("a"), QuestionDraft.rating("b"), QuestionDraft.rating("c")));
        visit.change("a", NOW);
        assertThat(visit.step().question().name()).isEqualTo("a");
        assertThat(visit.step().number()).isEqualTo(1);
        assertThat(visit.step().answeredBefore()).isTrue();
        visit.answer(Value.number(5));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
        assertThat(visit.step().question().name()).isEqualTo("c");
        assertThat(visit.step().number()).isEqualTo(3);
        assertThat(visit.back(NOW)).isEqualTo(Retreat.MOVED);
        assertThat(visit.step().question().name()).isEqualTo("b");
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void whatAChangeMakesVisibleIsAskedFirst() {
        var visit = answered(PackDraft.empty()
                .page(QuestionDraft.rating("a"))
                .page(QuestionDraft.rating("b").visibleIf("{a} < 3"), QuestionDraft.rating("c"))
                .page(QuestionDraft.rating("d").visibleIf("{a} < 2")));
        assertThat(names(visit)).containsExactly("a", "c");
        visit.change("a", NOW);
        visit.answer(Value.number(1));
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
        assertThat(visit.step().question().name()).isEqualTo("b");
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
        assertThat(visit.step().question().name()).isEqualTo("d");
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
        assertThat(names(visit)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatAChangeHidesIsNotLookedOver() {
        var visit = answered(PackDraft.asking(
                QuestionDraft.rating("a"), QuestionDraft.rating("b").visibleIf("{a} = 3")));
        assertThat(names(visit)).containsExactly("a", "b");
        visit.change("a", NOW);
        visit.answer(Value.number(5));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
        assertThat(names(visit)).containsExactly("a");
    }

    @Test
    void whatIsHiddenAndShownAgainIsAskedAgain() {
        var visit = answered(PackDraft.asking(
                QuestionDraft.rating("a"),
                QuestionDraft.rating("b").visibleIf("{a} = 3").clearedWhenHidden()));
        visit.change("a", NOW);
        visit.answer(Value.number(5));
        visit.answer(Value.number(3));
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
        assertThat(visit.step().question().name()).isEqualTo("b");
    }

    @Test
    void whereAChangeEndsTheSurveyNothingMoreIsAsked() {
        var visit = answered(PackDraft.empty()
                .page(QuestionDraft.rating("a"), QuestionDraft.rating("b"))
                .page(QuestionDraft.rating("c").visibleIf("{a} = 1"))
                .completes("{a} = 1"));
        visit.change("a", NOW);
        visit.answer(Value.number(1));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void aChangeThatIsNotTakenHoldsTheVisit() {
        var visit = begin(PackDraft.asking(QuestionDraft.number("visits", 1, 30), QuestionDraft.rating("b")));
        say(visit, Value.number(7));
        say(visit, Value.number(3));
        visit.change("visits", NOW);
        visit.answer(Value.number(31));
        assertThat(visit.next(NOW)).isEqualTo(Advance.OBJECTED);
    }

    @Test
    void aReloadedVisitKnowsThatItIsBeingChanged() {
        var visit = answered(PackDraft.asking(QuestionDraft.rating("a"), QuestionDraft.rating("b")));
        visit.change("a", NOW);
        var reloaded = visit.snapshot().reload();
        assertThat(reloaded.review()).isEqualTo(visit.review());
        assertThat(reloaded.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void onlyWhatWasAskedCanBeChanged() {
        var visit = begin(PackDraft.asking(QuestionDraft.rating("a"), QuestionDraft.rating("b")));
        assertThatThrownBy(() -> visit.change("b", NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Visit begin(PackDraft pack) {
        return Visit.begin(pack.reviewed().made(), Set.of(), 1, NOW);
    }

    /** Every question says three. */
    private static Visit answered(PackDraft pack) {
        var visit = begin(pack);
        do {
            visit.answer(Value.number(3));
        } while (visit.next(NOW) != Advance.COMPLETE);
        return visit;
    }

    private static void say(Visit visit, Value value) {
        visit.answer(value);
        visit.next(NOW);
    }

    private static List<String> names(Visit visit) {
        return visit.review().stream().map(one -> one.question().name()).toList();
    }
}
