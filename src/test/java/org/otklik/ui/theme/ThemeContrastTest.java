package org.otklik.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ratios of visitor page 11 to two decimals, and the bound that each pair has to keep. */
class ThemeContrastTest {
    private static final double HALF_A_HUNDREDTH = 0.005;

    @ParameterizedTest
    @CsvSource({
        "TEXT, BACKGROUND, 15.17",
        "TEXT, SURFACE, 16.43",
        "SECONDARY_TEXT, BACKGROUND, 10.64",
        "SECONDARY_TEXT, SURFACE, 11.53",
        "ON_ACCENT, ACCENT, 11.24",
        "ACCENT, BACKGROUND, 10.38",
        "ACCENT, SURFACE, 11.24",
        "ON_DANGER, DANGER, 10.34",
        "ON_WARNING, WARNING, 13.12"
    })
    void wordsOfTheStandardPaletteAreReadable(Role words, Role ground, double ratio) {
        assertThat(Palette.STANDARD.contrast(words, ground))
                .isCloseTo(ratio, within(HALF_A_HUNDREDTH))
                .isGreaterThanOrEqualTo(AccessibilityNumbers.CONTRAST_DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"BORDER, BACKGROUND, 5.09", "BORDER, SURFACE, 5.51", "RING, BACKGROUND, 5.59", "RING, SURFACE, 6.06"})
    void shapesOfTheStandardPaletteCanBeSeen(Role shape, Role ground, double ratio) {
        assertThat(Palette.STANDARD.contrast(shape, ground))
                .isCloseTo(ratio, within(HALF_A_HUNDREDTH))
                .isGreaterThanOrEqualTo(AccessibilityNumbers.CONTRAST_SHAPE);
    }
}
