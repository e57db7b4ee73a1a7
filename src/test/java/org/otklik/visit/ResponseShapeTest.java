package org.otklik.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.otklik.testkit.QuestionDraft.checks;
import static org.otklik.testkit.QuestionDraft.choice;
import static org.otklik.testkit.QuestionDraft.comment;
import static org.otklik.testkit.QuestionDraft.rating;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.SurveyScenario;

class ResponseShapeTest {
    private static final PackDraft PACK = PackDraft.asking(
                    choice("service", "pass_int", "pass_ext"),
                    rating("overall"),
                    checks("reasons", "queue", "info").visibleIf("{overall} <= 3"),
                    comment("first"),
                    comment("second"))
            .services("service", "ids", "pass_int", "pass_ext")
            .cannotSay("overall")
            .bands("{overall} < 3", "{overall} > 3");

    @Test
    void answersStandInSurveyOrderEachWithItsOwnKindOfValue() {
        var response = SurveyScenario.of(PACK)
                .choose("pass_int")
                .next()
                .choose(2)
                .next()
                .tick("info", "queue")
                .next()
                .skip()
                .finishes()
                .visit()
                .response()
                .orElseThrow();
        assertThat(response.answers())
                .containsExactly(
                        entry("service", Value.text("pass_int")),
                        entry("overall", Value.number(2)),
                        entry("reasons", new Value.Several(List.of(Value.text("info"), Value.text("queue")))));
        assertThat(response.end()).isEqualTo(End.COMPLETE);
        assertThat(response.manner().language()).isEqualTo("en");
        assertThat(response.manner().input()).isEqualTo(InputWay.TOUCH);
    }

    @Test
    void timesAreOfShownQuestionsWithoutFreeText() {
        var visit = Visit.begin(PACK.made(), Set.of(), 1, at(0));
        visit.next(at(1_234));
        visit.answer(Value.number(5));
        visit.pause(at(2_000));
        visit.resume(at(30_000));
        visit.next(at(30_500));
        visit.answer(Value.text("words"));
        var finished = visit.finish(End.COMPLETE, manner(), at(40_000));
        assertThat(finished.response().orElseThrow().ms())
                .containsExactly(entry("service", 1_200L), entry("overall", 1_300L));
    }

    @Test
    void freeTextBecomesOneScrubbedCommentAndIsNowhereElse() {
        var kept = SurveyScenario.of(PACK)
                .skip()
                .choose(5)
                .next()
                .write("Звоните 8 912 345-67-89")
                .next()
                .write(" Иванова Мария Петровна ")
                .finishes()
                .comments("Звоните [phone]\n [name]");
        var response = kept.visit().response().orElseThrow();
        assertThat(response.toString()).doesNotContain("Звоните", "phone", "first", "second");
    }

    @Test
    void aCommentOfBlanksIsNone() {
        SurveyScenario.of(PACK)
                .skip()
                .choose(5)
                .next()
                .write("  ")
                .next()
                .finishes()
                .commentsNothing();
    }

    @Test
    void aCommentAloneIsAnAnswerToo() {
        SurveyScenario.of(PACK)
                .skip()
                .skip()
                .write("Спасибо")
                .next()
                .finishes()
                .comments("Спасибо")
                .keepsAnswersTo();
    }

    @Test
    void aVisitWithoutAnyAnswerLeavesNothing() {
        SurveyScenario.of(PACK).skip().skip().skip().finishes().isNothing();
    }

    @Test
    void cannotSayAloneIsAnAnswer() {
        SurveyScenario.of(PACK)
                .skip()
                .cannotSay()
                .next()
                .skip()
                .finishes()
                .couldNotSay("overall")
                .skipped("service");
    }

    @Test
    void theServiceIsItsGroupAndAbsentWithoutATile() {
        SurveyScenario.of(PACK).choose("pass_ext").leaves().isAboutService("ids");
        var without = SurveyScenario.of(PACK).skip().choose(3).leaves();
        assertThat(without.visit().response().orElseThrow().service()).isEmpty();
    }

    @Test
    void theBandFollowsThePackAndIsAbsentWhereThePackHasNone() {
        SurveyScenario.of(PACK).skip().choose(1).leaves().isInBand("low");
        SurveyScenario.of(PACK).skip().choose(3).leaves().isInBand("ok");
        SurveyScenario.of(PACK).skip().choose(4).leaves().isInBand("high");
        var none = SurveyScenario.of(PackDraft.asking(rating("a"))).choose(1).leaves();
        assertThat(none.visit().response().orElseThrow().band()).isEmpty();
    }

    @Test
    void withoutARotationNothingIsDrawn() {
        SurveyScenario.of(PACK).choose("pass_ext").leaves().drewNothing();
    }

    @Test
    void whatIsKnownOutsideIsFlaggedToo() {
        var visit = Visit.begin(PACK.made(), Set.of(), 1, at(0));
        visit.answer(Value.text("pass_int"));
        var manner = new Manner("en", InputWay.KEYPAD, Set.of(Mode.KEYPAD), Set.of(Flag.OUT_OF_HOURS));
        var response = visit.finish(End.COMPLETE, manner, at(5)).response().orElseThrow();
        assertThat(response.flags()).containsExactly(Flag.OUT_OF_HOURS);
        assertThat(response.manner().modes()).containsExactly(Mode.KEYPAD);
        assertThat(Flag.OUT_OF_HOURS.word()).isEqualTo("out_of_hours");
        assertThat(Mode.LARGE_TEXT.word()).isEqualTo("large_text");
    }

    private static Manner manner() {
        return new Manner("ru", InputWay.TOUCH, Set.of(), Set.of());
    }

    private static Duration at(long milliseconds) {
        return Duration.ofMillis(milliseconds);
    }
}
