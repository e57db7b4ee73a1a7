package org.otklik.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;
import org.otklik.ui.theme.TextSize;
import org.otklik.ui.theme.Theme;

/** What a finger may do on a target; events are dispatched, their times are the test's. */
class PointerTest {
    private static final long DEAD_MS = 350;
    private static final Theme THEME =
            new Theme(Panel.measured(1080, 1920, 268), TextSize.M, Palette.STANDARD, Theme.Reach.WHOLE, Fonts.load());

    private final TapRules rules = new TapRules(DEAD_MS, THEME.px(5), new TapRules.Touches() {
        @Override
        public void onTarget() {}

        @Override
        public void beside(Point at, long now) {}

        @Override
        public void pressed(TapRules.Under under, Duration lasted) {
            lengths.add(lasted.toMillis());
        }

        @Override
        public Explorer.Found explored(Component part, Point at, Explorer.Finger finger) {
            return Explorer.Found.NOTHING;
        }

        @Override
        public void show() {}

        @Override
        public void pressed(Target target) {}
    });
    private final List<Long> lengths = new ArrayList<>();
    private final List<Press> presses = new ArrayList<>();
    private ActionButton button;

    @BeforeEach
    void aButtonStandsThere() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var label = ActionButton.Label.of("Дальше");
            button = new ActionButton(
                    new Kit(THEME, rules, Pictures.NONE), "nav.forward", ActionButton.Kind.FILLED, label, presses::add);
            button.setSize(button.getPreferredSize());
        });
    }

    @Test
    void aSlipOfSixPixelsStillAnswers() {
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1100, inside() + 6, MouseEvent.BUTTON1);
        assertThat(presses).containsExactly(Press.TOUCH);
    }

    /** A finger that rolls as it lifts: what counts is where it came down. */
    @Test
    void aSlipOverTheEdgeStillAnswersWithinTheDrift() {
        var edge = button.getWidth() - THEME.px(AccessibilityNumbers.RING_GAP_MM + AccessibilityNumbers.RING_MM);
        press(1000, edge - 1, MouseEvent.BUTTON1);
        release(1100, edge - 1 + THEME.px(5), MouseEvent.BUTTON1);
        assertThat(presses).containsExactly(Press.TOUCH);
        press(2000, edge - 1, MouseEvent.BUTTON1);
        release(2100, edge + THEME.px(5), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    @Test
    void aSlideOffTheTargetDoesNothing() {
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1100, button.getWidth() + THEME.px(30), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
    }

    @Test
    void aDragIntoTheTargetDoesNothing() {
        release(1100, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
    }

    @Test
    void aPressMayLastAsLongAsItLikes() {
        press(1000, inside(), MouseEvent.BUTTON1);
        release(61_000, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    @Test
    void everyPressIsToldWithItsLengthThoughItDoesNothing() {
        rules.screenChanged(1000);
        press(1200, inside(), MouseEvent.BUTTON1);
        release(1290, inside(), MouseEvent.BUTTON1);
        press(2000, inside(), MouseEvent.BUTTON1);
        release(2800, button.getWidth() + THEME.px(30), MouseEvent.BUTTON1);
        press(2900, inside(), MouseEvent.BUTTON1);
        release(2950, inside(), MouseEvent.BUTTON1);
        assertThat(lengths).containsExactly(90L, 800L, 50L);
        assertThat(presses).isEmpty();
    }

    /** Its end went to a screen that was gone: the next press has its own length. */
    @Test
    void aPressWhoseEndWasNeverSeenIsForgotten() {
        press(1000, inside(), MouseEvent.BUTTON1);
        rules.down(9000);
        rules.up(TapRules.Under.NOTHING, 9100);
        rules.up(TapRules.Under.NOTHING, 9200);
        assertThat(lengths).containsExactly(100L);
    }

    @Test
    void anotherButtonIsIgnored() {
        press(1000, inside(), MouseEvent.BUTTON3);
        release(1100, inside(), MouseEvent.BUTTON3);
        assertThat(presses).isEmpty();
    }

    @Test
    void aSecondStrikeOnTheSameTargetIsIgnored() {
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1100, inside(), MouseEvent.BUTTON1);
        press(1200, inside(), MouseEvent.BUTTON1);
        release(1250, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    @Test
    void aPressInTheDeadTimeOfAScreenIsDropped() {
        rules.screenChanged(1000);
        press(1000 + DEAD_MS - 1, inside(), MouseEvent.BUTTON1);
        release(2000, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
    }

    /** The idle clock may take the screen away under a resting finger; lifting it must not end the visit. */
    @Test
    void aPressHeldAcrossAChangeOfScreenIsDropped() {
        press(1000, inside(), MouseEvent.BUTTON1);
        rules.screenChanged(2000);
        release(5000, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
    }

    @Test
    void whoHoldsToPressLetsGoWhenTheTimeIsOver() {
        rules.filter(new TapRules.Filters(600, 0));
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1599, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
        press(2000, inside(), MouseEvent.BUTTON1);
        release(2600, inside(), MouseEvent.BUTTON1);
        assertThat(presses).containsExactly(Press.TOUCH);
    }

    @Test
    void theShareThatIsHeldGrowsWithTimeAndIsGoneWithTheFinger() {
        rules.filter(new TapRules.Filters(600, 0));
        press(1000, inside(), MouseEvent.BUTTON1);
        assertThat(rules.held(1300)).contains(new TapRules.Held(button, 0.5));
        assertThat(rules.held(5000)).contains(new TapRules.Held(button, 1));
        release(5000, inside(), MouseEvent.BUTTON1);
        assertThat(rules.held(5100)).isEmpty();
    }

    @Test
    void nothingIsHeldWhereAPressNeedNotLast() {
        press(1000, inside(), MouseEvent.BUTTON1);
        assertThat(rules.held(1300)).isEmpty();
    }

    @Test
    void aStrikeRightAfterAnotherIsIgnoredOnAnyTargetForWhoAsksForIt() {
        rules.filter(new TapRules.Filters(0, 500));
        rules.released("another", 1000);
        press(1499, inside(), MouseEvent.BUTTON1);
        release(1550, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
        press(1500, inside(), MouseEvent.BUTTON1);
        release(1550, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    @Test
    void aSecondFingerIsIgnoredWhileTheFirstOneRests() {
        var resting = new JLabel();
        rules.pressed(resting, 900);
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1100, inside(), MouseEvent.BUTTON1);
        assertThat(presses).isEmpty();
        rules.released("resting", 1200);
        press(1300, inside(), MouseEvent.BUTTON1);
        release(1400, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    /** A key may redraw the screen under a finger: its release is never told, and the next finger must not wait for it. */
    @Test
    void aFingerWhoseTargetWasTakenAwayHoldsNobodyUp() {
        var screen = new JPanel();
        var gone = new JLabel();
        screen.add(gone);
        rules.pressed(gone, 900);
        screen.remove(gone);
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1100, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    /** The first tap changes the screen; the second one is meant for what stood there. */
    @Test
    void aDoubleTapSkipsNothing() {
        press(1000, inside(), MouseEvent.BUTTON1);
        release(1080, inside(), MouseEvent.BUTTON1);
        rules.screenChanged(1080);
        press(1200, inside(), MouseEvent.BUTTON1);
        release(1280, inside(), MouseEvent.BUTTON1);
        assertThat(presses).hasSize(1);
    }

    @Test
    void theRoomOfTheRingBelongsToNobody() {
        var ring = THEME.px(AccessibilityNumbers.RING_GAP_MM + AccessibilityNumbers.RING_MM);
        assertThat(button.contains(ring - 1, button.getHeight() / 2)).isFalse();
        assertThat(button.contains(ring, button.getHeight() / 2)).isTrue();
        assertThat(button.contains(button.getWidth() - ring, button.getHeight() / 2))
                .isFalse();
    }

    private int inside() {
        return button.getWidth() - THEME.px(4);
    }

    private void press(long at, int x, int which) {
        send(MouseEvent.MOUSE_PRESSED, at, x, which);
    }

    private void release(long at, int x, int which) {
        send(MouseEvent.MOUSE_RELEASED, at, x, which);
    }

    private void send(int kind, long at, int x, int which) {
        var event = new MouseEvent(button, kind, at, 0, x, button.getHeight() / 2, 1, false, which);
        try {
            SwingUtilities.invokeAndWait(() -> button.dispatchEvent(event));
        } catch (InterruptedException | java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
