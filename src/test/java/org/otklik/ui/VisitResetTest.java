package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.ui.kit.CountdownBar;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.theme.Panel;

/** Whatever a visitor has set is gone with the visit, on every way to its end: the next one finds the kiosk as it begins. */
class VisitResetTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final long SEED = Long.getLong("otklik.seed", System.nanoTime());
    private static final Duration FOR_EVER = Duration.ofSeconds(200);

    /** A way to end a visit that stands on its first question. */
    private record Ending(String name, Consumer<KioskOnPaper> end) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Arguments> endings() {
        return Stream.of(
                        new Ending("finished", VisitResetTest::finish),
                        new Ending(
                                "started again from the start screen",
                                kiosk -> press(kiosk, "bar.back", "start.again")),
                        new Ending("started again from the help", kiosk -> press(kiosk, "bar.help", "help.again")),
                        new Ending("taken back", kiosk -> press(kiosk, "bar.help", "help.withdraw", "withdraw.delete")),
                        new Ending("left alone", kiosk -> kiosk.pass(FOR_EVER)),
                        new Ending("not kept", kiosk -> {
                            finish(kiosk.disk(KioskOnPaper.Disk.FAILS));
                            kiosk.disk(KioskOnPaper.Disk.WORKS).flow().start();
                        }),
                        new Ending("cut off by a fault", kiosk -> {
                            kiosk.flow().outOfService();
                            kiosk.flow().start();
                        }))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void nothingOfWhatWasSetOutlivesTheVisit(Ending ending) {
        System.out.println("VisitResetTest seed " + SEED + " (-Dotklik.seed=" + SEED + ")");
        KioskOnPaper.onEventThread(() -> {
            var fresh = new KioskOnPaper(PORTRAIT).picture();
            var draws = new Random(SEED);
            var kiosk = new KioskOnPaper(PORTRAIT);
            set(kiosk.tap("start.begin"), draws);
            ending.end().accept(kiosk);
            assertThat(kiosk.screen()).isEqualTo("start");
            assertThat(kiosk.stage().set().hearing()).isEqualTo(Hearing.USUAL);
            assertSame(kiosk.picture(), fresh);
            assertTakesUsualTouches(kiosk);
        });
    }

    /** No switch moves, a short press begins, a second one right after it answers, and the warning counts by a bar. */
    private static void assertTakesUsualTouches(KioskOnPaper kiosk) {
        var focused = kiosk.focused();
        assertThat(kiosk.key(KeyEvent.VK_HOME).focused()).isEqualTo(focused);
        kiosk.tap("start.begin");
        assertThat(kiosk.screen()).isEqualTo("question.service");
        kiosk.tap("question.option.tax").tapAtOnce("nav.forward");
        assertThat(kiosk.screen()).isEqualTo("question.outcome");
        kiosk.pass(Duration.ofSeconds(61));
        assertThat(kiosk.control("countdown")).isInstanceOf(CountdownBar.class);
        var modes = kiosk.pass(FOR_EVER).kept().stream()
                .reduce((before, last) -> last)
                .orElseThrow()
                .response()
                .orElseThrow()
                .manner()
                .modes();
        assertThat(modes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetThatNobodyFollowedUpIsTakenBackAfterAMinute(String preset) {
        KioskOnPaper.onEventThread(() -> {
            var fresh = new KioskOnPaper(PORTRAIT).picture();
            var kiosk = new KioskOnPaper(PORTRAIT).tap(preset);
            assertThat(pixels(kiosk.pass(Duration.ofSeconds(58)).picture())).isNotEqualTo(pixels(fresh));
            assertSame(kiosk.pass(Duration.ofSeconds(3)).picture(), fresh);
            assertSame(kiosk.tap(preset).tap(preset).picture(), fresh);
        });
    }

    private static Stream<String> presets() {
        return Stream.of("start.larger", "start.contrast", "start.aloud");
    }

    private static void set(KioskOnPaper kiosk, Random draws) {
        var speech = List.of(Hearing.Speech.BY_TOUCH, Hearing.Speech.BY_KEY, Hearing.Speech.BY_PLUG);
        kiosk.flow().hear(heard -> heard.with(speech.get(draws.nextInt(speech.size()))));
        List<UnaryOperator<Hearing>> steps =
                List.of(Hearing::slower, Hearing::faster, Hearing::quieter, Hearing::louder);
        kiosk.flow().hear(steps.get(draws.nextInt(steps.size())));
        kiosk.flow().hear(heard -> heard.touchReadsFirst() ? heard.turnedTouch() : heard);
        kiosk.tap("bar.view");
        var letters = List.of("view.s", "view.l", "view.xl");
        var colours = List.of("view.black_on_white", "view.white_on_black", "view.soft");
        kiosk.tap(letters.get(draws.nextInt(letters.size())));
        kiosk.tap(colours.get(draws.nextInt(colours.size())));
        kiosk.tap("view.apart").tap("view.motion").tap("view.switches").tap("view.hold");
        press(kiosk, "view.done", "bar.language", "language.en");
        assertThat(kiosk.screen()).isEqualTo("question.service");
    }

    private static void finish(KioskOnPaper kiosk) {
        while (!kiosk.shows("question.option.tax")) {
            press(kiosk, "page.more");
        }
        press(kiosk, "question.option.tax");
        for (var step = 0; step < 20 && kiosk.screen().startsWith("question"); step++) {
            press(kiosk, "nav.forward");
        }
        if (kiosk.screen().equals("thanks")) {
            press(kiosk.key(KeyEvent.VK_DOWN), "thanks.done");
        }
    }

    /** As long as it takes who holds to press. */
    private static void press(KioskOnPaper kiosk, String... ids) {
        for (var id : ids) {
            kiosk.hold(id, Duration.ofMillis(700));
        }
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        assertThat(pixels(one)).isEqualTo(pixels(other));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
