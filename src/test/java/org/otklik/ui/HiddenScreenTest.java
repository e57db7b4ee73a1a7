package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.Panel;

/** A picture that is hidden for privacy: others see nothing, speech and keys go on, two taps show it. Visitor page 4. */
class HiddenScreenTest {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);
    private static final String LAND = "question.option.land";

    @Test
    void thePictureIsBlackButForOneLineAtItsFoot() {
        KioskOnPaper.onEventThread(() -> {
            var shown = hidden(Hearing.Speech.BY_KEY).picture();
            assertThat(lit(shown, 0, shown.getHeight() * 9 / 10)).isZero();
            assertThat(lit(shown, shown.getHeight() * 9 / 10, shown.getHeight()))
                    .isPositive();
        });
    }

    /** The line that tells how to see again has to be whole where letters are largest. */
    @ParameterizedTest
    @EnumSource(Look.Letters.class)
    void theLineStandsWithinThePictureInEverySize(Look.Letters letters) {
        KioskOnPaper.onEventThread(() -> {
            for (var panel : new Panel[] {PORTRAIT, Panel.measured(1920, 1080, 345), Panel.measured(1024, 768, 305)}) {
                var kiosk = new KioskOnPaper(panel).tap("start.begin");
                kiosk.flow().hear(heard -> heard.with(Hearing.Speech.BY_KEY).turnedPicture());
                kiosk.stage().drawIn(look -> look.with(letters));
                var picture = kiosk.picture();
                assertThat(lit(picture, 0, picture.getHeight() / 2)).isZero();
                assertThat(lit(picture, picture.getHeight() - 3, picture.getHeight()))
                        .isZero();
                assertThat(litInColumns(picture, 0, 6)).isZero();
                assertThat(litInColumns(picture, picture.getWidth() - 6, picture.getWidth()))
                        .isZero();
            }
        });
    }

    @Test
    void keysGoOnAndTheirKeyShowsItAgain() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
            kiosk.flow().hear(heard -> heard.with(Hearing.Speech.BY_KEY));
            var seen = kiosk.key(KeyEvent.VK_DOWN).picture();
            kiosk.key(KeyEvent.VK_F12);
            assertThat(hearing(kiosk).isHidden()).isTrue();
            var focused = kiosk.focused();
            kiosk.key(KeyEvent.VK_DOWN);
            assertThat(kiosk.focused()).isNotEqualTo(focused);
            kiosk.key(KeyEvent.VK_UP).key(KeyEvent.VK_F12);
            assertThat(ScreenParts.isSame(kiosk.picture(), seen)).isTrue();
        });
    }

    @Test
    void aKioskThatDoesNotSpeakHidesNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin").key(KeyEvent.VK_F12);
            assertThat(hearing(kiosk).isHidden()).isFalse();
        });
    }

    @Test
    void twoTapsShowItAndPressNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = hidden(Hearing.Speech.BY_TOUCH).tap(LAND);
            assertThat(hearing(kiosk).isHidden()).isTrue();
            kiosk.tapAtOnce(LAND);
            assertThat(hearing(kiosk).isHidden()).isFalse();
            assertThat(isChosen(kiosk)).isFalse();
            assertThat(isChosen(kiosk.tap(LAND))).isTrue();
        });
    }

    @Test
    void twoTapsFarApartShowNothing() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = hidden(Hearing.Speech.BY_TOUCH).tap(LAND).pass(Duration.ofSeconds(2));
            assertThat(hearing(kiosk.tap(LAND)).isHidden()).isTrue();
        });
    }

    /** Who reads by a finger answers by pairs of taps, which must not show the answers to others. */
    @Test
    void aFingerThatReadsGoesOnAndShowsItBesideAllControls() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = hidden(Hearing.Speech.BY_PLUG).tap(LAND).tap(LAND);
            assertThat(isChosen(kiosk)).isTrue();
            assertThat(hearing(kiosk).isHidden()).isTrue();
            kiosk.touchBeside().touchBeside();
            assertThat(hearing(kiosk).isHidden()).isFalse();
        });
    }

    @Test
    void anUnplugShowsItAtOnce() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = hidden(Hearing.Speech.BY_PLUG);
            kiosk.flow().hear(heard -> heard.with(Hearing.Speech.OFF));
            assertThat(lit(kiosk.picture(), 0, 200)).isPositive();
        });
    }

    private static KioskOnPaper hidden(Hearing.Speech by) {
        var kiosk = new KioskOnPaper(PORTRAIT).tap("start.begin");
        kiosk.flow().hear(heard -> heard.with(by).turnedPicture());
        return kiosk;
    }

    private static Hearing hearing(KioskOnPaper kiosk) {
        return kiosk.stage().set().hearing();
    }

    private static boolean isChosen(KioskOnPaper kiosk) {
        return ((AbstractButton) kiosk.control(LAND)).isSelected();
    }

    /** How many points of these rows are not black. */
    private static long lit(BufferedImage picture, int from, int to) {
        return lit(picture.getRGB(0, from, picture.getWidth(), to - from, null, 0, picture.getWidth()));
    }

    private static long litInColumns(BufferedImage picture, int from, int to) {
        return lit(picture.getRGB(from, 0, to - from, picture.getHeight(), null, 0, to - from));
    }

    private static long lit(int[] points) {
        return Arrays.stream(points)
                .filter(point -> point != Color.BLACK.getRGB())
                .count();
    }
}
