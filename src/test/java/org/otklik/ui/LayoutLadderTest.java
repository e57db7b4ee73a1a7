package org.otklik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.presenter.Look;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Panel;

/** How the options of the shipped pack stand on the panels that are tested, and that nothing there is too small. */
class LayoutLadderTest {
    private static final Panel LOW = Panel.measured(1920, 1080, 345);
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    @ParameterizedTest
    @CsvSource({"ru", "en"})
    void theServicesTakeTwoPagesOnALowPictureAndOneOnAHighOne(String language) {
        KioskOnPaper.onEventThread(() -> {
            var low = at(LOW, language).tap("start.begin");
            assertThat(low.shows("page.more")).isTrue();
            low.tap("page.more");
            assertThat(low.shows("question.option.misc")).isTrue();
            var high = at(PORTRAIT, language).tap("start.begin");
            assertThat(high.shows("page.more")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"ru", "en"})
    void theReasonsStandOnOnePageOnBoth(String language) {
        KioskOnPaper.onEventThread(() -> {
            for (var panel : List.of(LOW, PORTRAIT)) {
                assertThat(toTheReasons(at(panel, language)).shows("page.more")).isFalse();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, 268, ru", "1080, 1920, 268, en", "1920, 1080, 345, ru", "1920, 1080, 345, en"})
    void everyTargetIsLargeEnoughAndKeepsItsGap(int width, int height, double widthMm, String language) {
        KioskOnPaper.onEventThread(() -> {
            var panel = Panel.measured(width, height, widthMm);
            var kiosk = at(panel, language);
            check(kiosk, panel);
            check(kiosk.tap("start.begin"), panel);
            check(toTheReasons(kiosk.tap("bar.back")), panel);
            check(kiosk.tap("bar.help"), panel);
            check(kiosk.tap("help.withdraw"), panel);
            kiosk.tap("withdraw.back");
            while (!kiosk.shows("keyboard.space")) {
                kiosk.tap("nav.forward");
            }
            check(kiosk, panel);
            check(kiosk.tap("keyboard.digits"), panel);
        });
    }

    @Test
    void optionsThatFitOnOneRowStandInOne() {
        KioskOnPaper.onEventThread(() -> {
            var kiosk = at(LOW, "ru").tap("start.begin").tap("nav.forward").tap("nav.forward");
            var tops = new ArrayList<Integer>();
            for (var point = 1; point <= 5; point++) {
                tops.add(kiosk.control("question.option." + point).getY());
            }
            assertThat(tops.stream().distinct()).hasSize(1);
        });
    }

    /** In pages the middle of a scale would look like its end. */
    @ParameterizedTest
    @CsvSource({"ru", "en"})
    void aScaleIsNotSplitByTheLargestLettersOnALowPicture(String language) {
        KioskOnPaper.onEventThread(() -> {
            var largest = Look.USUAL.with(Look.Letters.XL);
            var kiosk = new KioskOnPaper(LOW, ShippedPacks.mfcBasic(), Set.of(), largest, 1);
            if (language.equals("en")) {
                kiosk.tap("start.language.en");
            }
            kiosk.tap("start.begin").tap("nav.forward").tap("nav.forward");
            assertThat(kiosk.shows("page.more")).isFalse();
            assertThat(kiosk.shows("question.option.1")).isTrue();
            assertThat(kiosk.shows("question.option.5")).isTrue();
        });
    }

    private static void check(KioskOnPaper kiosk, Panel panel) {
        ScreenParts.layOut(kiosk.host());
        var least = AccessibilityNumbers.TARGET_MM * panel.pixelsPerMm();
        var gap = AccessibilityNumbers.GAP_MM * panel.pixelsPerMm();
        List<Rectangle> places = new ArrayList<>();
        for (var part : kiosk.everything()) {
            if (part instanceof AbstractButton) {
                var place = shape(kiosk, part, panel);
                assertThat(Math.min(place.width, place.height))
                        .as(part.getName())
                        .isGreaterThanOrEqualTo((int) least);
                for (var other : places) {
                    assertThat(distance(place, other)).as(part.getName()).isGreaterThanOrEqualTo(gap - 1);
                }
                assertThat(kiosk.host().getBounds().contains(place))
                        .as(part.getName())
                        .isTrue();
                places.add(place);
            }
        }
        assertThat(places).isNotEmpty();
    }

    /** What can be touched: the component without the room of its ring. */
    private static Rectangle shape(KioskOnPaper kiosk, Component part, Panel panel) {
        var out = (int) Math.ceil(1.5 * panel.pixelsPerMm());
        var place = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), kiosk.host());
        place.grow(-out, -out);
        return place;
    }

    private static double distance(Rectangle one, Rectangle other) {
        var x = Math.max(0, Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width)));
        var y = Math.max(0, Math.max(one.y - (other.y + other.height), other.y - (one.y + one.height)));
        return Math.hypot(x, y);
    }

    private static KioskOnPaper at(Panel panel, String language) {
        var kiosk = new KioskOnPaper(panel);
        return language.equals("en") ? kiosk.tap("start.language.en") : kiosk;
    }

    private static KioskOnPaper toTheReasons(KioskOnPaper kiosk) {
        kiosk.tap(kiosk.shows("start.begin") ? "start.begin" : "start.continue");
        kiosk.tap("nav.forward").choose("unsolved").tap("nav.forward");
        while (!kiosk.shows("question.option.queue")) {
            kiosk.tap("nav.forward");
        }
        return kiosk;
    }
}
