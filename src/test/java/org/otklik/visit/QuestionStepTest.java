package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.CommentQuestion;
import org.otklik.survey.Objection;
import org.otklik.survey.Objection.Rule;
import org.otklik.survey.Text;
import org.otklik.survey.Validator;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;

/** What a screen is told of the question it stands on. */
class QuestionStepTest {
    private static final Duration NOW = Duration.ZERO;
    private static final Optional<Text> NO_WORDS = Optional.empty();

    @Test
    void anAnswerThatIsNotTakenSaysWhyOnlyWhenTheVisitorWishesToGoOn() {
        var visit = begin(PackDraft.asking(QuestionDraft.number("visits", 1, 30)));
        visit.answer(Value.text("31"));
        assertThat(visit.step().objections()).isEmpty();
        assertThat(visit.next(NOW)).isEqualTo(Advance.OBJECTED);
        assertThat(visit.step().objections()).extracting(Objection::rule).containsExactly(Rule.NUMBER_OUTSIDE);
        assertThat(visit.step().objections().get(0).numbers())
                .containsEntry("least", "1")
                .containsEntry("most", "30");
        visit.answer(Value.text("30"));
        assertThat(visit.step().objections()).isEmpty();
        assertThat(visit.step().reply()).isEqualTo(new Reply.Given(Value.number(30)));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void aLeastNumberOfTicksIsNotPassedOver() {
        var visit = begin(PackDraft.asking(QuestionDraft.checksOf(1, 3, "what", "a", "b"), QuestionDraft.comment("w")));
        assertThat(visit.step().needsAnswer()).isTrue();
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
        assertThat(visit.next(NOW)).isEqualTo(Advance.NEEDS_ANSWER);
        assertThat(visit.step().objections()).isEmpty();
        visit.answer(new Value.Several(List.of(Value.text("b"))));
        assertThat(visit.step().needsAnswer()).isFalse();
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
    }

    @Test
    void whoCannotSayNeedsNoLeastNumberOfTicks() {
        var visit = begin(
                PackDraft.asking(QuestionDraft.checksOf(2, 3, "what", "a", "b")).cannotSay("what"));
        visit.cannotSay();
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void aCountThatIsOnlyCheckedMayBePassedOver() {
        var two = new Validator.Count(NO_WORDS, OptionalInt.of(2), OptionalInt.empty());
        var visit =
                begin(PackDraft.asking(QuestionDraft.checks("what", "a", "b").must(two), QuestionDraft.comment("why")));
        assertThat(visit.step().forward()).isEqualTo(Forward.SKIP);
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
    }

    /** Whether an answer would mend it is the rule's business: the way on is open, and says what the rule says. */
    @Test
    void whatARuleDoesNotLetPassIsNotOfferedToBeSkipped() {
        var rule = new Validator.Rule(Optional.of(Text.of("say what")), condition("{what} notempty"));
        var visit = begin(PackDraft.asking(QuestionDraft.choice("what", "a").must(rule), QuestionDraft.comment("why")));
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
        assertThat(visit.step().needsAnswer()).isFalse();
        assertThat(visit.next(NOW)).isEqualTo(Advance.OBJECTED);
        visit.answer(Value.text("a"));
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
    }

    @Test
    void aNumberThatCannotBeReadYetStaysWhatWasWritten() {
        var visit = begin(PackDraft.asking(QuestionDraft.number("change", -5, 5)));
        visit.answer(Value.text("-"));
        assertThat(visit.step().reply()).isEqualTo(new Reply.Given(Value.text("-")));
        assertThat(visit.next(NOW)).isEqualTo(Advance.OBJECTED);
        assertThat(visit.step().objections()).extracting(Objection::rule).containsExactly(Rule.NO_NUMBER);
        visit.answer(Value.text("-2,5"));
        assertThat(visit.step().reply()).isEqualTo(new Reply.Given(Value.number(-2.5)));
    }

    @Test
    void allRulesThatAreBrokenSpeak() {
        var short5 = new Validator.Length(NO_WORDS, OptionalInt.of(5), OptionalInt.empty(), Validator.Digits.ALLOWED);
        var noDigit =
                new Validator.Length(NO_WORDS, OptionalInt.empty(), OptionalInt.empty(), Validator.Digits.REFUSED);
        var visit = begin(PackDraft.asking(QuestionDraft.comment("why").must(short5, noDigit)));
        visit.answer(Value.text("№ 7"));
        visit.next(NOW);
        assertThat(visit.step().objections())
                .extracting(Objection::rule)
                .containsExactly(Rule.TOO_SHORT, Rule.ENDS_IN_DIGIT);
    }

    @Test
    void theLastNextOfAPageLeadsToTheAnswerOfThePageThatIsNotTaken() {
        var rule = new Validator.Rule(Optional.of(Text.of("not with {more}")), condition("{more} != 'b'"));
        var visit = begin(PackDraft.asking(
                QuestionDraft.choice("what", "a", "b").must(rule), QuestionDraft.choice("more", "a", "b")));
        visit.answer(Value.text("a"));
        visit.next(NOW);
        visit.answer(Value.text("b"));
        assertThat(visit.next(NOW)).isEqualTo(Advance.OBJECTED);
        assertThat(visit.step().question().name()).isEqualTo("what");
        assertThat(visit.step().number()).isEqualTo(1);
        assertThat(visit.step().objections().get(0).words().orElseThrow().in("en"))
                .isEqualTo("not with b");
    }

    @Test
    void whatOtherIsIsAskedOnAStepOfItsOwn() {
        var visit = begin(PackDraft.asking(QuestionDraft.choice("what", "a").withOther()));
        visit.answer(Value.text("other"));
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
        assertThat(visit.next(NOW)).isEqualTo(Advance.MOVED);
        var step = visit.step();
        assertThat(step.question()).isInstanceOf(CommentQuestion.class);
        assertThat(step.question().name()).isEqualTo("what-Comment");
        assertThat(((CommentQuestion) step.question()).maxLength()).isEqualTo(20);
        assertThat(step.number()).isEqualTo(1);
        assertThat(step.needsAnswer()).isTrue();
        assertThat(step.forward()).isEqualTo(Forward.FINISH);
        visit.answer(Value.text(" "));
        assertThat(visit.next(NOW)).isEqualTo(Advance.NEEDS_ANSWER);
        visit.answer(Value.text("the door"));
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void anotherChoiceLeavesTheStepOfOtherOut() {
        var visit = begin(PackDraft.asking(QuestionDraft.choice("what", "a").withOther()));
        visit.answer(Value.text("other"));
        visit.next(NOW);
        visit.answer(Value.text("the door"));
        visit.back(NOW);
        visit.answer(Value.text("a"));
        assertThat(visit.step().forward()).isEqualTo(Forward.FINISH);
        assertThat(visit.next(NOW)).isEqualTo(Advance.COMPLETE);
    }

    @Test
    void wordsHoldTheVisitorsOwnAnswersInEveryLanguage() {
        var visit = begin(PackDraft.asking(
                QuestionDraft.checks("what", "a", "b", "c"),
                QuestionDraft.comment("why").titled("Why {what}, {x}?")));
        visit.answer(new Value.Several(List.of(Value.text("c"), Value.text("a"))));
        visit.next(NOW);
        assertThat(visit.step().question().title("en")).isEqualTo("Why c, a, {x}?");
    }

    @Test
    void whatIsOnlyReadHasNoNumberAndOnlyLeadsOn() {
        var visit = begin(PackDraft.asking(QuestionDraft.html("hello", "Hello"), QuestionDraft.rating("score")));
        assertThat(visit.step().number()).isZero();
        assertThat(visit.step().total()).isEqualTo(1);
        assertThat(visit.step().forward()).isEqualTo(Forward.NEXT);
        assertThatThrownBy(() -> visit.answer(Value.text("x"))).isInstanceOf(IllegalArgumentException.class);
        visit.next(NOW);
        assertThat(visit.step().number()).isEqualTo(1);
    }

    private static Visit begin(PackDraft pack) {
        return Visit.begin(pack.made(), Set.of(), 1, NOW);
    }

    private static Condition condition(String text) {
        return ((Condition.Parsed.Understood) Condition.parse(text)).condition();
    }
}
