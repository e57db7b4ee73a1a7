package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.ui.theme.Panel;

/** On the warning everything but «Начать заново» and the focus keys says: I am here. Visitor page 3. */
class IdleWarningTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Duration KEYS_USED = Duration.ofSeconds(151);

    @ParameterizedTest
    @ValueSource(
            ints = {
                KeyEvent.VK_LEFT,
                KeyEvent.VK_RIGHT,
                KeyEvent.VK_ESCAPE,
                KeyEvent.VK_F1,
                KeyEvent.VK_F9,
                KeyEvent.VK_A,
                KeyEvent.VK_5
            })
    void anyOtherKeyContinuesTheVisitAndDoesNothingElse(int code) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = warnedAtOutcome();
            kiosk.key(code);
            assertThat(kiosk.shows("question.option.apply")).isTrue();
            assertThat(kiosk.kept()).isEmpty();
        });
    }

    @Test
    void aTouchAnywhereContinuesTheVisit() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = warnedAtOutcome().touchBeside();
            assertThat(kiosk.shows("question.option.apply")).isTrue();
        });
    }

    @Test
    void focusKeysMoveBetweenTheTwoButtonsAndCountAfresh() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = warnedAtOutcome().pass(Duration.ofSeconds(25)).key(KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).contains("idle.again");
            kiosk.pass(Duration.ofSeconds(25)).key(KeyEvent.VK_UP);
            assertThat(kiosk.focused()).contains("idle.continue");
            kiosk.pass(Duration.ofSeconds(25));
            assertThat(kiosk.screen()).isEqualTo("idle");
        });
    }

    /** Shift is the first half of Shift+Tab, which moves the focus. */
    @Test
    void shiftAloneIsNoInput() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = warnedAtOutcome().key(KeyEvent.VK_SHIFT);
            assertThat(kiosk.screen()).isEqualTo("idle");
        });
    }

    @Test
    void startAgainIsStillPressedByKeysAndByTouch() {
        KioskOnPaper.onEventThread(() -> {
            var byKeys = warnedAtOutcome().key(KeyEvent.VK_DOWN).key(KeyEvent.VK_ENTER);
            assertThat(byKeys.screen()).isEqualTo("start");
            var byTouch = warnedAtOutcome().tap("idle.again");
            assertThat(byTouch.screen()).isEqualTo("start");
        });
    }

    @Test
    void theLetterThatWakesTheKioskIsNotWritten() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            while (!kiosk.shows("keyboard.space")) {
                kiosk.tap("nav.forward");
            }
            kiosk.letterKey(KeyEvent.VK_F, 'а').pass(KEYS_USED).letterKey(KeyEvent.VK_D, 'в');
            assertThat(kiosk.shows("keyboard.space")).isTrue();
            kiosk.pass(KEYS_USED).letterKey(KeyEvent.VK_SPACE, ' ');
            assertThat(kiosk.shows("keyboard.space")).isTrue();
            kiosk.letterKey(KeyEvent.VK_D, 'в').tap("nav.forward");
            assertThat(kiosk.kept().get(0).comment()).contains("ав");
        });
    }

    @Test
    void aTouchBesideEverythingIsASignOfLife() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            kiosk.pass(Duration.ofSeconds(50)).touchBeside().pass(Duration.ofSeconds(50));
            assertThat(kiosk.screen()).isEqualTo("question.service");
        });
    }

    private static KioskOnPaper warnedAtOutcome() {
        var kiosk = new KioskOnPaper(PORTRAIT).key(KeyEvent.VK_ENTER);
        kiosk.key(KeyEvent.VK_ENTER).key(KeyEvent.VK_RIGHT).pass(KEYS_USED);
        assertThat(kiosk.screen()).isEqualTo("idle");
        return kiosk;
    }
}
