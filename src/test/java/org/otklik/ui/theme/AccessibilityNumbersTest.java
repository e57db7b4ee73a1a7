package org.otklik.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number lies inside the range of the clause that it cites, and letters are really that high. */
class AccessibilityNumbersTest {
    /** Half a pixel of the coarsest panel that is tested, 69 pixels per inch. */
    private static final double HALF_A_PIXEL_MM = 0.19;

    @ParameterizedTest
    @CsvSource({"S, 3.5, 4.2", "M, 4.8, 5.6", "L, 6.4, 7.1", "XL, 8.5, 9.0"})
    void capitalsLieWithinTheBoundsOfVvsg71G(TextSize size, double least, double most) {
        assertThat(size.capitalMm()).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"S", "M", "L", "XL"})
    void theLettersOfAScreenAreAsHighAsTheirSizeSays(TextSize size) {
        var panel = Panel.measured(1080, 1920, 398);
        var theme = new Theme(panel, size, Palette.STANDARD, Theme.Reach.WHOLE, Fonts.load());
        var outline = theme.font(TextStyle.BODY)
                .createGlyphVector(new FontRenderContext(null, true, true), "Н")
                .getVisualBounds();
        assertThat(outline.getHeight() / panel.pixelsPerMm()).isCloseTo(size.capitalMm(), within(HALF_A_PIXEL_MM));
        assertThat(theme.font(TextStyle.HEADING).getSize2D())
                .isGreaterThan(theme.font(TextStyle.BODY).getSize2D());
    }

    /** Visitor page 11: 9 mm beside the largest letters. */
    @ParameterizedTest
    @CsvSource({"S, 7", "M, 7", "L, 8", "XL, 9"})
    void signsGrowWithTheLettersBesideThem(TextSize size, double mm) {
        var panel = Panel.measured(1080, 1920, 268);
        var theme = new Theme(panel, size, Palette.STANDARD, Theme.Reach.WHOLE, Fonts.load());
        assertThat(theme.sign(7) / panel.pixelsPerMm()).isBetween(mm, mm + 0.5);
    }

    @Test
    void targetsAndGapsAreNoSmallerThanVvsg72I() {
        assertThat(AccessibilityNumbers.TARGET_MM).isGreaterThanOrEqualTo(12.7);
        assertThat(AccessibilityNumbers.GAP_LAID_OUT_MM)
                .isGreaterThanOrEqualTo(AccessibilityNumbers.GAP_MM)
                .isGreaterThanOrEqualTo(2.54);
        assertThat(AccessibilityNumbers.TILE_LOW_MM).isGreaterThanOrEqualTo(AccessibilityNumbers.TARGET_MM);
        assertThat(AccessibilityNumbers.BUTTON_LOW_MM).isGreaterThanOrEqualTo(AccessibilityNumbers.TARGET_MM);
    }

    @Test
    void theFocusRingIsWiderThanWcag2413AsksFor() {
        var twoCssPixels = 2 * 25.4 / 96;
        assertThat(AccessibilityNumbers.RING_MM).isGreaterThanOrEqualTo(twoCssPixels);
    }

    @Test
    void reachIsThatOfEn301549() {
        assertThat(AccessibilityNumbers.REACH_FROM_MM).isGreaterThanOrEqualTo(380);
        assertThat(AccessibilityNumbers.REACH_MM).isLessThanOrEqualTo(1220);
    }

    @Test
    void aCodeHasModulesThatACameraReads() {
        var modules = 41 + 8;
        assertThat(AccessibilityNumbers.QR_MM / modules).isGreaterThanOrEqualTo(0.8);
    }
}
