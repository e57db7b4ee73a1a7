package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.presenter.StateLine;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.End;

/** How a technician comes in, what stands there, and how he leaves. Fleet page 5. */
class TechnicianScreenTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final int FIVE = 5;

    @Test
    void withoutAPinNothingOpensNeitherByKeyNorByCorner() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            kiosk.technician().withoutPin();
            assertThat(kiosk.knock().screen()).isEqualTo("start");
            corner(kiosk, FIVE, 3, Duration.ofMillis(400));
            assertThat(kiosk.screen()).isEqualTo("start");
        });
    }

    @Test
    void fiveTapsWithinFiveSecondsInTheCornerOpenThePad() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            corner(kiosk, FIVE - 1, 70, Duration.ofMillis(900));
            assertThat(kiosk.screen()).isEqualTo("question.service");
            corner(kiosk, 1, 70, Duration.ofMillis(900));
            assertThat(kiosk.screen()).isEqualTo("pin");
        });
    }

    @Test
    void tapsThatAreTooSlowOrBesideTheCornerOpenNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            corner(kiosk, FIVE, 3, Duration.ofMillis(1300));
            corner(kiosk, FIVE, 90, Duration.ofMillis(400));
            corner(kiosk, FIVE - 1, 3, Duration.ofMillis(400));
            corner(kiosk, 1, 90, Duration.ofMillis(400));
            corner(kiosk, 1, 3, Duration.ofMillis(400));
            assertThat(kiosk.screen()).isEqualTo("start");
        });
    }

    @Test
    void touchAloneIsEnough() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT);
            corner(kiosk, FIVE, 3, Duration.ofMillis(400));
            PaperTechnician.PIN.chars().forEach(digit -> kiosk.tap("keyboard.key." + (char) digit));
            assertThat(kiosk.tap("nav.forward").screen()).isEqualTo("state");
            assertThat(kiosk.tap("state.back").screen()).isEqualTo("start");
        });
    }

    @Test
    void theKeyboardAloneIsEnough() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock();
            for (var digit : PaperTechnician.PIN.toCharArray()) {
                kiosk.letterKey(KeyEvent.VK_0 + digit - '0', digit);
            }
            assertThat(kiosk.key(KeyEvent.VK_ENTER).screen()).isEqualTo("state");
            kiosk.pass(Duration.ofSeconds(1)).key(KeyEvent.VK_UP);
            assertThat(kiosk.focused()).contains("state.quit");
            kiosk.key(KeyEvent.VK_UP).key(KeyEvent.VK_ENTER);
            assertThat(kiosk.technician().done()).isEqualTo("restart");
        });
    }

    @Test
    void fiveKeysWithoutDigitsAreEnoughToo() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock();
            for (var digit : PaperTechnician.PIN.toCharArray()) {
                walkTo(kiosk, "keyboard.key." + digit);
                kiosk.key(KeyEvent.VK_ENTER);
            }
            walkTo(kiosk, "nav.forward");
            assertThat(kiosk.key(KeyEvent.VK_ENTER).screen()).isEqualTo("state");
        });
    }

    /** By rows with the focus keys, along a row with those for back and next. */
    private static void walkTo(KioskOnPaper kiosk, String id) {
        for (var row = 0; row < 12; row++) {
            for (var along = 0; along < 4; along++) {
                if (kiosk.focused().orElseThrow().equals(id)) {
                    return;
                }
                if (kiosk.focused().orElseThrow().startsWith("keyboard.")) {
                    kiosk.key(KeyEvent.VK_RIGHT);
                }
            }
            kiosk.key(KeyEvent.VK_DOWN);
        }
        throw new AssertionError("no key leads to " + id);
    }

    @Test
    void aWrongPinOpensNothingAndTheDigitsAreGone() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock().type("111222").tap("nav.forward");
            assertThat(kiosk.screen()).isEqualTo("pin");
            assertThat(notice(kiosk)).isEqualTo("Это не тот PIN.");
            assertThat(((NoteField) kiosk.control("pin.field")).getText()).isEmpty();
            assertThat(kiosk.type(PaperTechnician.PIN).tap("nav.forward").screen())
                    .isEqualTo("state");
        });
    }

    @Test
    void fewerThanSixDigitsAreNoAttempt() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock().type("28045").tap("nav.forward");
            assertThat(notice(kiosk)).isEqualTo("В PIN от 6 до 12 цифр.");
            assertThat(kiosk.technician().attempts()).isEmpty();
            assertThat(kiosk.type("1").tap("nav.forward").screen()).isEqualTo("state");
        });
    }

    @Test
    void duringTheWaitNothingIsTriedAndTheSecondsAreSaid() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock();
            kiosk.technician().afterWrong(Duration.ofSeconds(20));
            kiosk.type("111222").tap("nav.forward").pass(Duration.ofSeconds(5));
            assertThat(notice(kiosk)).contains("Подождите: 15 с.");
            kiosk.type(PaperTechnician.PIN).tap("nav.forward");
            assertThat(kiosk.technician().attempts()).hasSize(1);
            assertThat(kiosk.pass(Duration.ofSeconds(15)).tap("nav.forward").screen())
                    .isEqualTo("state");
        });
    }

    @Test
    void whatComesAfterThePadWasClosedOpensNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).knock();
            kiosk.technician().hesitate();
            kiosk.type(PaperTechnician.PIN).tap("nav.forward").tap("nav.forward");
            assertThat(notice(kiosk)).isEqualTo("Проверяем…");
            assertThat(kiosk.technician().attempts()).hasSize(1);
            kiosk.tap("pin.close").technician().answer();
            assertThat(kiosk.screen()).isEqualTo("start");
        });
    }

    @Test
    void behindTheRightPinTheVisitIsOverAndItsAnswersAreKept() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk =
                    new KioskOnPaper(PORTRAIT).tap("start.begin").choose("tax").knock();
            assertThat(kiosk.kept()).isEmpty();
            kiosk.type(PaperTechnician.PIN).tap("nav.forward");
            assertThat(kiosk.kept()).hasSize(1);
            var response = kiosk.kept().get(0).response().orElseThrow();
            assertThat(response.end()).isEqualTo(End.ABANDONED);
            assertThat(response.answers()).containsKey("service");
            assertThat(kiosk.tap("state.back").screen()).isEqualTo("start");
            assertThat(kiosk.shows("start.begin")).isTrue();
        });
    }

    @Test
    void thePageSaysHowTheKioskDoesAndLooksAgain() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = in(new KioskOnPaper(PORTRAIT)).pass(Duration.ofSeconds(1));
            assertThat(fact(kiosk, "centre")).isEqualTo("mfc-17");
            assertThat(fact(kiosk, "queue"))
                    .isEqualTo(
                            "К отправке:\u00a012. Ждут полуночи:\u00a03. Отложено:\u00a01. Подтверждено:\u00a048215.");
            kiosk.technician().stands(List.of(StateLine.usual("disk", "disk", Map.of("mib", "7"))));
            kiosk.pass(Duration.ofSeconds(5));
            assertThat(fact(kiosk, "disk")).isEqualTo("Свободно 7 МБ");
            assertThat(kiosk.shows("state.centre")).isFalse();
        });
    }

    @Test
    void thePageClosesAfterFiveMinutesWithoutAHand() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = in(new KioskOnPaper(PORTRAIT));
            assertThat(kiosk.pass(Duration.ofSeconds(290)).key(KeyEvent.VK_DOWN).screen())
                    .isEqualTo("state");
            assertThat(kiosk.pass(Duration.ofSeconds(290)).screen()).isEqualTo("state");
            assertThat(kiosk.pass(Duration.ofSeconds(11)).screen()).isEqualTo("start");
        });
    }

    @Test
    void theProgramEndsOrBeginsAnewOnlyByItsButtons() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = in(new KioskOnPaper(PORTRAIT));
            assertThat(kiosk.technician().done()).isEmpty();
            kiosk.tap("state.quit");
            assertThat(kiosk.technician().done()).isEqualTo("quit");
        });
    }

    private static KioskOnPaper in(KioskOnPaper kiosk) {
        return kiosk.knock().type(PaperTechnician.PIN).tap("nav.forward");
    }

    private static String notice(KioskOnPaper kiosk) {
        return ((Notice) kiosk.control("notice")).words();
    }

    private static String fact(KioskOnPaper kiosk, String name) {
        return kiosk.control("state." + name + ".fact").getAccessibleContext().getAccessibleName();
    }

    /** Taps beside all controls, so far from the left edge, each after this time. */
    private static void corner(KioskOnPaper kiosk, int taps, int x, Duration apart) {
        for (var tap = 0; tap < taps; tap++) {
            var panel = kiosk.pass(apart).host().getComponent(0);
            kiosk.mouse(panel, MouseEvent.MOUSE_PRESSED, x, 3);
            kiosk.mouse(panel, MouseEvent.MOUSE_RELEASED, x, 3);
        }
    }
}
