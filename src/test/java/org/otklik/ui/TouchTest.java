package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;
import org.otklik.ui.theme.Panel;

/** Whole visits by touch through the real screens, and touches that hands really make. */
class TouchTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Duration NEXT = Duration.ofMillis(800);

    @Test
    void aContentVisitorIsDoneInSevenTaps() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            var taps = List.of(
                    "start.begin",
                    "question.option.pass_int",
                    "question.option.apply",
                    "question.option.5",
                    "question.option.4",
                    "question.option.5",
                    "nav.forward");
            taps.forEach(id -> kiosk.tap(id).pass(NEXT));
            assertThat(kiosk.screen()).isEqualTo("thanks");
            var kept = kiosk.kept().get(0);
            assertThat(kept.response().orElseThrow().answers())
                    .hasSize(5)
                    .containsEntry("service", Value.text("pass_int"))
                    .containsEntry("overall", Value.number(5));
            assertThat(kept.comment()).isEmpty();
        });
    }

    @Test
    void anUnhappyVisitorSaysWhyAndWritesOnTheScreensKeyboard() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            kiosk.tap("start.begin");
            for (var answer : List.of("tax", "unsolved", "1", "1")) {
                kiosk.tap("question.option." + answer).pass(NEXT);
            }
            kiosk.tap("nav.forward");
            kiosk.tap("question.option.queue").tap("question.option.comfort").tap("question.option.queue");
            kiosk.tap("nav.forward");
            for (var key : List.of("key.м", "key.а", "key.л", "key.о", "space", "key.м", "delete", "key.с")) {
                kiosk.tap("keyboard." + key);
            }
            kiosk.tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("thanks");
            assertThat(kiosk.kept().get(0).comment()).contains("Мало с");
            assertThat(kiosk.kept().get(0).response().orElseThrow().answers())
                    .containsEntry("reasons", new Value.Several(List.of(Value.text("comfort"))));
        });
    }

    @Test
    void aDraftOutlivesLanguageAndHelp() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment();
            kiosk.type("Мало мест")
                    .tap("bar.language")
                    .tap("language.en")
                    .tap("bar.help")
                    .tap("bar.back");
            kiosk.tap("keyboard.key..")
                    .tap("bar.back")
                    .tap("question.option.5")
                    .tap("nav.forward")
                    .tap("nav.forward");
            assertThat(kiosk.kept().get(0).comment()).contains("Мало мест.");
        });
    }

    @Test
    void aSlowPressOnTheWarningOutlivesItsSeconds() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().pass(Duration.ofSeconds(121));
            var resume = kiosk.control("idle.continue");
            kiosk.mouse(resume, MouseEvent.MOUSE_PRESSED, 20, 20);
            kiosk.pass(Duration.ofSeconds(3));
            kiosk.mouse(resume, MouseEvent.MOUSE_RELEASED, 20, 20);
            assertThat(kiosk.shows("keyboard.space")).isTrue();
        });
    }

    @Test
    void aTremblingHandTicksOnce() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").tap("nav.forward");
            kiosk.tap("question.option.unsolved").tap("nav.forward").tap("nav.forward");
            kiosk.tap("nav.forward").tap("nav.forward").tap("question.option.queue");
            kiosk.tapAtOnce("question.option.queue");
            kiosk.tap("nav.forward").tap("nav.forward");
            assertThat(kiosk.kept().get(0).response().orElseThrow().answers())
                    .containsEntry("reasons", new Value.Several(List.of(Value.text("queue"))));
        });
    }

    /** «длинная» has one letter twice: whoever types fast must not lose it. */
    @Test
    void aLetterStruckTwiceQuicklyIsWrittenTwice() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment();
            kiosk.tap("keyboard.key.н").tapAtOnce("keyboard.key.н").tapAtOnce("keyboard.space");
            kiosk.tapAtOnce("keyboard.space").tapAtOnce("keyboard.delete").tapAtOnce("keyboard.delete");
            kiosk.tapAtOnce("keyboard.key.е").tap("nav.forward");
            assertThat(kiosk.kept().get(0).comment()).contains("Нне");
        });
    }

    @Test
    void aTremblingHandClearsOnceAndBringsNothingBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheComment().type("Мало мест").tap("keyboard.clear").tapAtOnce("keyboard.clear");
            kiosk.tap("keyboard.key.д").tap("keyboard.key.а").tap("nav.forward");
            assertThat(kiosk.kept().get(0).comment()).contains("Да");
        });
    }

    @Test
    void aPressRightAfterAChangeOfScreenIsDropped() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            touch(kiosk.control("nav.forward"), kiosk.millis());
            assertThat(kiosk.shows("question.option.tax")).isTrue();
        });
    }

    /** A network clock may set the time back by hours while the kiosk runs. */
    @Test
    void aClockSetBackDoesNotMakeTheKioskDeaf() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            touch(kiosk.control("start.begin"), kiosk.millis() - 3_600_000);
            assertThat(kiosk.shows("question.option.tax")).isTrue();
        });
    }

    private static KioskOnPaper atTheComment() {
        var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
        while (!kiosk.shows("keyboard.space")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }

    private static void touch(Component control, long when) {
        for (var kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            control.dispatchEvent(new MouseEvent(control, kind, when, 0, 5, 5, 1, false, MouseEvent.BUTTON1));
        }
    }
}
