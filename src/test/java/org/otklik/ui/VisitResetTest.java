package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
                                kiosk -> kiosk.tap("bar.back").tap("start.again")),
                        new Ending(
                                "started again from the help",
                                kiosk -> kiosk.tap("bar.help").tap("help.again")),
                        new Ending(
                                "taken back",
                                kiosk -> kiosk.tap("bar.help")
                                        .tap("help.withdraw")
                                        .tap("withdraw.delete")),
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
            assertSame(kiosk.picture(), fresh);
        });
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
        return Stream.of("start.larger", "start.contrast");
    }

    private static void set(KioskOnPaper kiosk, Random draws) {
        kiosk.tap("bar.view");
        var letters = List.of("view.s", "view.l", "view.xl");
        var colours = List.of("view.black_on_white", "view.white_on_black", "view.soft");
        kiosk.tap(letters.get(draws.nextInt(letters.size())));
        kiosk.tap(colours.get(draws.nextInt(colours.size()))).tap("view.done");
        kiosk.tap("bar.language").tap("language.en");
        assertThat(kiosk.screen()).isEqualTo("question.service");
    }

    private static void finish(KioskOnPaper kiosk) {
        kiosk.choose("tax");
        for (var step = 0; step < 20 && kiosk.screen().startsWith("question"); step++) {
            kiosk.tap("nav.forward");
        }
        if (kiosk.screen().equals("thanks")) {
            kiosk.key(KeyEvent.VK_DOWN).tap("thanks.done");
        }
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        assertThat(pixels(one)).isEqualTo(pixels(other));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
