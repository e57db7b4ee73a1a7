package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.ui.theme.Panel;

/** Whatever lay over a screen gives the focus back to the control that had it. Visitor page 5. */
class FocusReturnTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @ParameterizedTest
    @ValueSource(ints = {KeyEvent.VK_F1, KeyEvent.VK_F9})
    void helpAndLanguageGiveTheFocusBack(int opens) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheThirdOption();
            var was = kiosk.focused();
            kiosk.key(opens).key(KeyEvent.VK_ESCAPE);
            assertThat(kiosk.focused()).isEqualTo(was);
        });
    }

    @Test
    void aChangeOfLanguageKeepsTheControl() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheThirdOption();
            var was = kiosk.focused();
            kiosk.key(KeyEvent.VK_F9).key(KeyEvent.VK_DOWN).key(KeyEvent.VK_ENTER);
            assertThat(kiosk.focused()).isEqualTo(was);
        });
    }

    @Test
    void theIdleWarningGivesTheFocusBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheThirdOption();
            var was = kiosk.focused();
            kiosk.pass(Duration.ofSeconds(151));
            assertThat(kiosk.focused()).contains("idle.continue");
            kiosk.key(KeyEvent.VK_ENTER);
            assertThat(kiosk.focused()).isEqualTo(was);
        });
    }

    @Test
    void complaintAndWithdrawFromHelpGiveTheFocusBack() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheThirdOption();
            var was = kiosk.focused();
            kiosk.tap("bar.help").tap("complain").tap("overlay.close");
            assertThat(kiosk.focused()).isEqualTo(was);
            kiosk.tap("bar.help").tap("help.withdraw").tap("withdraw.back");
            assertThat(kiosk.focused()).isEqualTo(was);
        });
    }

    @Test
    void theNextQuestionBeginsAtItsOwnFirstOption() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = onTheThirdOption();
            kiosk.key(KeyEvent.VK_ENTER).key(KeyEvent.VK_RIGHT);
            assertThat(kiosk.focused()).contains("question.option.apply");
        });
    }

    private static KioskOnPaper onTheThirdOption() {
        var kiosk = new KioskOnPaper(PORTRAIT).key(KeyEvent.VK_ENTER).key(KeyEvent.VK_DOWN);
        kiosk.key(KeyEvent.VK_DOWN);
        assertThat(kiosk.focused()).hasValueSatisfying(id -> assertThat(id).startsWith("question.option."));
        return kiosk;
    }
}
