package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.Duration;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.PseudoLanguage;
import org.otklik.ui.kit.FactRow;
import org.otklik.ui.theme.Panel;

/** In a language that is read from right to left everything stands on the other side, save the keys. Visitor page 8. */
class RightToLeftTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final Panel LOW = Panel.measured(1920, 1080, 345);

    @Test
    void theBarBeginsOnTheRightAndTheWayOnIsOnTheLeft() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheFirstQuestion();
            assertThat(x(kiosk, "bar.back")).isGreaterThan(x(kiosk, "bar.help"));
            assertThat(x(kiosk, "nav.forward")).isLessThan(PORTRAIT.widthPx() / 4);
        });
    }

    @Test
    void aScaleGoesFromBadOnTheRightToGoodOnTheLeft() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheFirstQuestion();
            while (!kiosk.screen().equals("question.overall")) {
                kiosk.tap("nav.forward");
            }
            assertThat(x(kiosk, "question.option.1")).isGreaterThan(x(kiosk, "question.option.5"));
        });
    }

    @Test
    void theKeysForBackAndNextAreNotMirrored() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheFirstQuestion();
            var first = kiosk.screen();
            kiosk.tap("nav.forward").key(KeyEvent.VK_LEFT);
            assertThat(kiosk.screen()).isEqualTo(first);
        });
    }

    @Test
    void theKeysOfTheKeyboardStandAsOnARealOne() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = atTheFirstQuestion();
            while (!kiosk.shows("keyboard.space")) {
                kiosk.tap("nav.forward");
            }
            assertThat(x(kiosk, "keyboard.key.й")).isLessThan(x(kiosk, "keyboard.key.ц"));
            assertThat(kiosk.control("question.field").getComponentOrientation().isLeftToRight())
                    .isFalse();
        });
    }

    @Test
    void whatAFactIsAboutStandsOnItsRight() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT, PseudoLanguage.pack("mfc-basic"), 1);
            kiosk.stage().speak(PseudoLanguage.TAG);
            kiosk.knock()
                    .type(PaperTechnician.PIN)
                    .tap("nav.forward")
                    .pass(Duration.ofSeconds(1))
                    .laidOut();
            var row = kiosk.everything().stream()
                    .filter(FactRow.class::isInstance)
                    .map(FactRow.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getComponent(0).getX())
                    .isGreaterThan(row.getComponent(1).getX());
        });
    }

    @Test
    void onALowPictureTheRateStandsOnTheRightOfItsButtons() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(LOW, PseudoLanguage.pack("mfc-basic"), 1).tap("start.begin");
            kiosk.tap("bar.sound");
            assertThat(x(kiosk, "sound.rate")).isGreaterThan(x(kiosk, "sound.faster"));
        });
    }

    private static int x(KioskOnPaper kiosk, String id) {
        var control = kiosk.laidOut().control(id);
        return SwingUtilities.convertPoint(control.getParent(), control.getLocation(), kiosk.host()).x;
    }

    private static KioskOnPaper atTheFirstQuestion() {
        var kiosk = new KioskOnPaper(PORTRAIT, PseudoLanguage.pack("mfc-basic"), 1).tap("start.begin");
        while (!kiosk.screen().startsWith("question.")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}
