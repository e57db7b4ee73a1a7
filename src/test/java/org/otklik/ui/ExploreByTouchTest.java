package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.theme.Panel;

/** A finger that reads first: it looks for something without doing anything, and then does it. Visitor page 5. */
class ExploreByTouchTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final String TAX = "question.option.tax";
    private static final String LAND = "question.option.land";

    @Test
    void aTapElsewhereReadsAndASecondOnePresses() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().tap(LAND);
            assertThat(kiosk.focused()).contains(LAND);
            assertThat(isChosen(kiosk, LAND)).isFalse();
            assertThat(kiosk.host().ringed()).containsExactly(LAND);
            assertThat(isChosen(kiosk.tap(LAND), LAND)).isTrue();
        });
    }

    /** Whoever is used to tap twice does not wait in between. */
    @Test
    void theSecondTapMayComeAtOnce() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().tap(LAND).pass(Duration.ofMillis(100)).tapAtOnce(LAND);
            assertThat(isChosen(kiosk, LAND)).isTrue();
        });
    }

    @Test
    void aFingerThatSlidesReadsWhatItComesToAndLiftingDoesNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening();
            press(kiosk, TAX);
            slide(kiosk, TAX, LAND);
            assertThat(kiosk.focused()).contains(LAND);
            slide(kiosk, TAX, "nav.forward");
            assertThat(kiosk.focused()).contains("nav.forward");
            lift(kiosk, TAX, "nav.forward");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            assertThat(isChosen(kiosk, TAX)).isFalse();
            assertThat(isChosen(kiosk, LAND)).isFalse();
        });
    }

    /** It came to look for something: to be back where it began is no press. */
    @Test
    void aFingerThatHasLeftPressesNothingWhereItBegan() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().tap(TAX);
            press(kiosk, TAX);
            slide(kiosk, TAX, LAND);
            slide(kiosk, TAX, TAX);
            lift(kiosk, TAX, TAX);
            assertThat(isChosen(kiosk, TAX)).isFalse();
            assertThat(kiosk.focused()).contains(TAX);
        });
    }

    /** Elsewhere a finger may drift off the edge; here it would have come to something else. */
    @Test
    void noDriftCounts() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().tap(LAND);
            var tile = kiosk.pass(Duration.ofMillis(400)).control(LAND);
            var edge = tile.getWidth() / 2;
            kiosk.mouse(tile, MouseEvent.MOUSE_PRESSED, edge, 8);
            kiosk.mouse(tile, MouseEvent.MOUSE_RELEASED, edge, -4);
            assertThat(isChosen(kiosk, LAND)).isFalse();
        });
    }

    @Test
    void wordsThatAreOnlyReadAreFoundBesideAllControlsAndPressNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().pass(Duration.ofMillis(400)).laidOut();
            var panel = kiosk.host().getComponent(0);
            var heading = kiosk.control("heading");
            var at = SwingUtilities.convertPoint(heading, 10, 10, panel);
            kiosk.mouse(panel, MouseEvent.MOUSE_PRESSED, at.x, at.y);
            assertThat(kiosk.focused()).contains("heading");
            var tile = kiosk.control(LAND);
            var there = SwingUtilities.convertPoint(tile, 10, 10, panel);
            kiosk.mouse(panel, MouseEvent.MOUSE_DRAGGED, there.x, there.y);
            kiosk.mouse(panel, MouseEvent.MOUSE_RELEASED, there.x, there.y);
            assertThat(kiosk.focused()).contains(LAND);
            assertThat(isChosen(kiosk, LAND)).isFalse();
        });
    }

    @Test
    void aFingerHeldAcrossAChangeOfScreenReadsNoMore() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening().pass(Duration.ofMillis(400));
            var forward = kiosk.control("nav.forward");
            kiosk.mouse(forward, MouseEvent.MOUSE_PRESSED, forward.getWidth() / 2, forward.getHeight() / 2);
            var focused = kiosk.key(KeyEvent.VK_F1).laidOut().focused();
            var view = kiosk.control("bar.view").getLocation();
            kiosk.mouse(forward, MouseEvent.MOUSE_DRAGGED, view.x + 20 - forward.getX(), view.y + 20 - forward.getY());
            assertThat(kiosk.focused()).isEqualTo(focused);
            kiosk.mouse(forward, MouseEvent.MOUSE_RELEASED, forward.getWidth() / 2, 10);
            assertThat(kiosk.screen()).isEqualTo("help");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_TOUCH", "BY_KEY", "BY_PLUG"})
    void itIsOnForWhoCameToSpeechWithoutAFingerAndCanBeTurnedRound(Hearing.Speech by) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            kiosk.flow().hear(heard -> heard.with(by));
            assertThat(isChosen(kiosk.tap(LAND), LAND)).isEqualTo(by == Hearing.Speech.BY_TOUCH);
            kiosk.flow().hear(Hearing::turnedTouch);
            assertThat(isChosen(kiosk.tap(TAX), TAX)).isEqualTo(by != Hearing.Speech.BY_TOUCH);
        });
    }

    /** A technician is no visitor who listens. */
    @Test
    void whatIsNotForVisitorsIsPressedAtOnce() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening();
            kiosk.knock();
            assertThat(kiosk.screen()).isEqualTo("pin");
            kiosk.tap("pin.close");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            assertThat(isChosen(kiosk.tap(LAND), LAND)).isFalse();
        });
    }

    /** The rest of a visit, by a finger alone. */
    @Test
    void aVisitIsFinishedByTapsInPairs() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = listening();
            for (var id : List.of(LAND, "nav.forward", "question.option.collect", "nav.forward")) {
                kiosk.tap(id).tap(id);
            }
            for (var step = 0; step < 20 && kiosk.screen().startsWith("question"); step++) {
                kiosk.tap("nav.forward").tap("nav.forward");
            }
            assertThat(kiosk.screen()).isEqualTo("thanks");
        });
    }

    /** Headphones were plugged in, and the first question stands there. */
    private static KioskOnPaper listening() {
        var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
        kiosk.flow().hear(heard -> heard.with(Hearing.Speech.BY_PLUG));
        return kiosk;
    }

    private static void press(KioskOnPaper kiosk, String id) {
        var control = kiosk.pass(Duration.ofMillis(400)).control(id);
        kiosk.mouse(control, MouseEvent.MOUSE_PRESSED, control.getWidth() / 2, control.getHeight() / 2);
    }

    /** The control on which a finger came down hears of it wherever it goes. */
    private static void slide(KioskOnPaper kiosk, String began, String to) {
        go(kiosk, MouseEvent.MOUSE_DRAGGED, began, to);
    }

    private static void lift(KioskOnPaper kiosk, String began, String at) {
        go(kiosk, MouseEvent.MOUSE_RELEASED, began, at);
    }

    private static void go(KioskOnPaper kiosk, int kind, String began, String to) {
        var from = kiosk.laidOut().control(began);
        var control = kiosk.control(to);
        var at = SwingUtilities.convertPoint(control, control.getWidth() / 2, control.getHeight() / 2, from);
        kiosk.mouse(from, kind, at.x, at.y);
    }

    private static boolean isChosen(KioskOnPaper kiosk, String id) {
        return ((AbstractButton) kiosk.control(id)).isSelected();
    }
}
