package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.survey.expression.Value;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.theme.Panel;
import org.otklik.visit.Mode;

/** What a visit has set, answered and focused is stashed while somebody stands at the PIN pad. Visitor page 4. */
class PinPadStashTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    /** A way to close the pad without the PIN. */
    private record Closing(String name, Consumer<KioskOnPaper> close) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Closing> closings() {
        return Stream.of(
                new Closing("by its button", kiosk -> kiosk.hold("pin.close", Duration.ofMillis(50))),
                new Closing("by Escape", kiosk -> kiosk.key(KeyEvent.VK_ESCAPE)),
                new Closing("by the key for back", kiosk -> kiosk.key(KeyEvent.VK_PAGE_UP)),
                new Closing("left alone", kiosk -> kiosk.pass(Duration.ofSeconds(31))),
                new Closing("after wrong ones", kiosk -> {
                    kiosk.type("111222").key(KeyEvent.VK_ENTER).type("111333").key(KeyEvent.VK_ENTER);
                    kiosk.tap("pin.close");
                }));
    }

    @ParameterizedTest
    @MethodSource("closings")
    void closedWithoutThePinTheVisitGoesOnAsItWasLeft(Closing closing) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = changed();
            var before = kiosk.picture();
            var focused = kiosk.focused();
            var set = kiosk.stage().set();
            kiosk.knock();
            assertThat(kiosk.screen()).isEqualTo("pin");
            closing.close().accept(kiosk);
            assertThat(kiosk.screen()).isEqualTo("question.overall");
            assertThat(kiosk.stage().set()).isEqualTo(set);
            assertThat(kiosk.focused()).isEqualTo(focused);
            kiosk.key(KeyEvent.VK_DOWN).key(KeyEvent.VK_UP);
            assertThat(pixels(kiosk.picture())).isEqualTo(pixels(before));
            assertThat(finished(kiosk)).containsEntry("overall", Value.number(4));
        });
    }

    @Test
    void thePadLooksAsAVisitBeginsAndNothingOfItMayBeSpoken() {
        KioskOnPaper.onEventThread(() -> {
            var plain = new KioskOnPaper(PORTRAIT).key(KeyEvent.VK_UP).knock();
            var kiosk = changed().knock();
            assertThat(pixels(kiosk.picture())).isEqualTo(pixels(plain.picture()));
            assertThat(kiosk.stage().set().handling()).isEqualTo(Handling.USUAL);
            assertThat(kiosk.stage().shown().isSilent()).isTrue();
            kiosk.type(PaperTechnician.PIN).key(KeyEvent.VK_ENTER);
            assertThat(kiosk.screen()).isEqualTo("state");
            assertThat(kiosk.stage().shown().isSilent()).isTrue();
            assertThat(kiosk.stage().set()).isEqualTo(plain.stage().set());
        });
    }

    @Test
    void whatIsDoneAtThePadIsNothingThatTheVisitorDid() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").choose("tax");
            kiosk.knock().key(KeyEvent.VK_DOWN).type("111222").key(KeyEvent.VK_ENTER);
            kiosk.tap("pin.close").pass(Duration.ofSeconds(200));
            var response = kiosk.kept().get(0).response().orElseThrow();
            assertThat(response.manner().modes()).doesNotContain(Mode.KEYPAD);
            assertThat(response.ms().get("service")).isLessThan(90_000);
        });
    }

    /** The clock of the visit stands still, and nobody is warned behind the pad. */
    @Test
    void aVisitorWhoWasWarnedIsNotWarnedAnyMoreAfterThePad() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").pass(Duration.ofSeconds(70));
            assertThat(kiosk.screen()).isEqualTo("idle");
            kiosk.knock().pass(Duration.ofSeconds(25)).type("1").tap("pin.close");
            assertThat(kiosk.screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(Duration.ofSeconds(55)).screen()).isEqualTo("question.service");
            assertThat(kiosk.pass(Duration.ofSeconds(10)).screen()).isEqualTo("idle");
        });
    }

    /** COMMIT returns while a technician stands there: the thanks wait behind the pad. */
    @Test
    void whatComesMeanwhileStandsThereWhenThePadIsClosed() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = EveryScreen.SAVING.open();
            kiosk.knock();
            kiosk.diskAnswers();
            assertThat(kiosk.screen()).isEqualTo("pin");
            assertThat(kiosk.tap("pin.close").screen()).isEqualTo("thanks");
        });
    }

    @ParameterizedTest
    @EnumSource(EveryScreen.class)
    void itOpensFromEveryScreenAndLeadsBackToIt(EveryScreen screen) {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = screen.open();
            var before = kiosk.screen();
            assertThat(kiosk.knock().screen()).isEqualTo("pin");
            kiosk.key(KeyEvent.VK_ESCAPE);
            assertThat(kiosk.screen()).isEqualTo(before.equals("idle") ? "question.service" : before);
        });
    }

    /** In large white letters on black, by keys, with an answer given and the focus on another. */
    private static KioskOnPaper changed() {
        var kiosk = EveryScreen.RATING.open().tap("bar.view").tap("view.xl").tap("view.white_on_black");
        return kiosk.tap("view.done").choose("4").key(KeyEvent.VK_UP);
    }

    private static java.util.Map<String, Value> finished(KioskOnPaper kiosk) {
        for (var left : List.of(1, 2, 3, 4, 5, 6, 7, 8)) {
            if (kiosk.screen().startsWith("question")) {
                kiosk.tap("nav.forward");
            }
            assertThat(left).isPositive();
        }
        return kiosk.kept().get(0).response().orElseThrow().answers();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
