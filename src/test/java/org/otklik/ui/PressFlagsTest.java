package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.PackDraft;
import org.otklik.testkit.QuestionDraft;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.Flag;

/** What hands do on the glass reaches the flags of the visit: real controls, dispatched events. Survey page 9. */
class PressFlagsTest {
    private static final Duration CALM = Duration.ofSeconds(4);

    @Test
    void twelveTouchesBesideControlsAreMashing() {
        KioskOnPaper.onEventThread(
                () -> assertThat(finish(besides(begun(), 12))).containsExactly(Flag.MASHING));
    }

    @Test
    void nineTouchesBesideControlsAreNot() {
        KioskOnPaper.onEventThread(() -> assertThat(finish(besides(begun(), 9))).isEmpty());
    }

    @Test
    void whoHoldsOnePressLongIsNotMashing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = besides(begun(), 12);
            hold(kiosk, "question.option.a", Duration.ofMillis(800));
            assertThat(finish(kiosk)).isEmpty();
        });
    }

    @Test
    void aLongPressBesideControlsCountsAsLongToo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = besides(begun(), 11);
            var panel = kiosk.host().getComponent(0);
            kiosk.pass(CALM).mouse(panel, MouseEvent.MOUSE_PRESSED, 3, 3);
            kiosk.pass(Duration.ofMillis(800)).mouse(panel, MouseEvent.MOUSE_RELEASED, 3, 3);
            assertThat(finish(kiosk)).isEmpty();
        });
    }

    /** The kit takes a trembling hand's second strike for none; for the flags every strike is one. */
    @Test
    void eightStrikesInASecondOnOneControlAreMashing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = begun().pass(CALM);
            for (var strike = 0; strike < 8; strike++) {
                kiosk.tapAtOnce("question.option.a").pass(Duration.ofMillis(100));
            }
            assertThat(finish(kiosk)).containsExactly(Flag.MASHING);
        });
    }

    @Test
    void lettersAreStruckAsFastAsAHandCan() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = begun().tap("question.option.b").pass(CALM).tap("nav.forward");
            kiosk.pass(CALM);
            for (var strike = 0; strike < 8; strike++) {
                kiosk.tapAtOnce("keyboard.key.a").pass(Duration.ofMillis(100));
            }
            assertThat(finish(besides(kiosk, 12))).isEmpty();
        });
    }

    private static KioskOnPaper begun() {
        var pack = PackDraft.asking(QuestionDraft.checks("what", "a", "b"), QuestionDraft.comment("why"));
        return new KioskOnPaper(Panel.measured(1080, 1920, 268), pack.made(), 1).tap("start.begin");
    }

    private static KioskOnPaper besides(KioskOnPaper kiosk, int touches) {
        for (var touch = 0; touch < touches; touch++) {
            kiosk.touchBeside();
        }
        return kiosk;
    }

    private static void hold(KioskOnPaper kiosk, String id, Duration time) {
        var control = kiosk.pass(CALM).control(id);
        kiosk.mouse(control, MouseEvent.MOUSE_PRESSED, control.getWidth() / 2, control.getHeight() / 2);
        kiosk.pass(time).mouse(control, MouseEvent.MOUSE_RELEASED, control.getWidth() / 2, control.getHeight() / 2);
    }

    private static Set<Flag> finish(KioskOnPaper kiosk) {
        if (kiosk.screen().equals("question.what")) {
            kiosk.choose("b").pass(CALM).tap("nav.forward");
        }
        kiosk.pass(CALM).tap("nav.forward");
        return kiosk.kept().get(0).response().orElseThrow().flags();
    }
}
