package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.otklik.testkit.EveryQuestionType.page;
import static org.otklik.testkit.EveryQuestionType.question;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.otklik.survey.Survey;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.EveryQuestionType;
import org.otklik.testkit.KioskOnScreen;

/** Each question type once through the real window: what a finger does is what is kept. */
@Tag("robot")
class SurveyRobotTest {
    @RegisterExtension
    final KioskOnScreen kiosk = KioskOnScreen.alwaysListening();

    @Test
    void aFaceIsTouched() {
        on("faces").tap("question.option.4").tap("nav.forward");
        assertThat(kept("faces")).isEqualTo(Value.number(4));
    }

    @Test
    void aStarIsTouchedAndAnotherInstead() {
        on("ten_stars").tap("question.option.10").tap("question.option.7").tap("nav.forward");
        assertThat(kept("ten_stars")).isEqualTo(Value.number(7));
    }

    @Test
    void aPointOfElevenIsTouched() {
        on("eleven").tap("question.option.0").tap("nav.forward");
        assertThat(kept("eleven")).isEqualTo(Value.number(0));
    }

    @Test
    void yesIsTouched() {
        on("yes_no").tap("question.option.true").tap("nav.forward");
        assertThat(kept("yes_no")).isEqualTo(new Value.Flag(true));
    }

    @Test
    void otherIsTouchedAndSaidOnTheKeyboard() {
        on("one_other").tap("question.option.other").tap("nav.forward");
        kiosk.tap("keyboard.key.т").tap("keyboard.key.в").tap("nav.forward");
        assertThat(kept("one_other")).isEqualTo(Value.text("other"));
        assertThat(kiosk.kept().get(0).comment()).contains("Тв");
    }

    @Test
    void ticksAreSetAndClearedByNone() {
        on("some_most").tap("question.option.site").tap("question.option.sign").tap("question.option.none");
        kiosk.tap("nav.forward");
        assertThat(kept("some_most")).isEqualTo(new Value.Several(List.of(Value.text("none"))));
    }

    @Test
    void tooFewTicksAreRefusedAndMended() {
        on("some_least").tap("question.option.site").tap("nav.forward");
        assertThat(kiosk.words("question.error")).contains("2");
        kiosk.tap("question.option.sign").tap("nav.forward");
        assertThat(kept("some_least")).isEqualTo(new Value.Several(List.of(Value.text("site"), Value.text("sign"))));
    }

    @Test
    void picturesAreTouched() {
        on("picture_some")
                .tap("question.option.yard")
                .tap("question.option.hall")
                .tap("nav.forward");
        assertThat(kept("picture_some")).isEqualTo(new Value.Several(List.of(Value.text("yard"), Value.text("hall"))));
    }

    @Test
    void aNumberIsTypedOnItsPad() {
        on("minutes")
                .tap("keyboard.key.1")
                .tap("keyboard.key.2")
                .tap("keyboard.key.,")
                .tap("keyboard.key.5");
        kiosk.tap("nav.forward");
        assertThat(kept("minutes")).isEqualTo(Value.number(12.5));
    }

    @Test
    void aLineIsTyped() {
        on("line").tap("keyboard.key.л").tap("keyboard.key.ь").tap("nav.forward");
        assertThat(kiosk.kept().get(0).comment()).contains("Ль");
    }

    @Test
    void aNoteIsTyped() {
        on("note")
                .tap("keyboard.key.т")
                .tap("keyboard.key.у")
                .tap("keyboard.key.т")
                .tap("nav.forward");
        assertThat(kiosk.kept().get(0).comment()).contains("Тут");
    }

    @Test
    void whatIsOnlyReadIsPassed() {
        kiosk.asking(EveryQuestionType.pack(Survey.of(List.of(page(question("read")), page(question("faces"))))));
        kiosk.tap("start.begin").tap("nav.forward");
        assertThat(kiosk.screen()).isEqualTo("question.faces");
    }

    private KioskOnScreen on(String name) {
        return kiosk.asking(EveryQuestionType.pack(Survey.of(List.of(page(question(name))))))
                .tap("start.begin");
    }

    private Value kept(String name) {
        return kiosk.kept().get(0).response().orElseThrow().answers().get(name);
    }
}
