package org.otklik.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ratios of visitor page 11 to two decimals, and the bound that each pair of each palette has to keep. */
class ThemeContrastTest {
    private static final double HALF_A_HUNDREDTH = 0.005;

    @ParameterizedTest
    @CsvSource({
        "TEXT, BACKGROUND, 15.17",
        "ON_SURFACE, SURFACE, 16.43",
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
    @CsvSource({
        "STANDARD, BORDER, BACKGROUND, 5.09",
        "STANDARD, BORDER, SURFACE, 5.51",
        "STANDARD, RING, BACKGROUND, 5.59",
        "STANDARD, RING, SURFACE, 6.06",
        "SOFT, BORDER, BACKGROUND, 4.14",
        "SOFT, BORDER, SURFACE, 3.55",
        "SOFT, RING, BACKGROUND, 5.55",
        "SOFT, RING, SURFACE, 4.76"
    })
    void shapesCanBeSeen(Palette palette, Role shape, Role ground, double ratio) {
        assertThat(palette.contrast(shape, ground))
                .isCloseTo(ratio, within(HALF_A_HUNDREDTH))
                .isGreaterThanOrEqualTo(AccessibilityNumbers.CONTRAST_SHAPE);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, BACKGROUND, 7.14",
        "ON_SURFACE, SURFACE, 6.52",
        "SECONDARY_TEXT, BACKGROUND, 6.77",
        "SECONDARY_TEXT, SURFACE, 5.81",
        "ON_ACCENT, ACCENT, 6.56",
        "ACCENT, BACKGROUND, 6.56",
        "ACCENT, SURFACE, 5.63",
        "ON_DANGER, DANGER, 5.37",
        "ON_WARNING, WARNING, 6.09"
    })
    void wordsOfTheSoftPaletteAreReadableAndDoNotGlare(Role words, Role ground, double ratio) {
        assertThat(Palette.SOFT.contrast(words, ground))
                .isCloseTo(ratio, within(HALF_A_HUNDREDTH))
                .isGreaterThanOrEqualTo(AccessibilityNumbers.CONTRAST_LOW)
                .isLessThan(AccessibilityNumbers.CONTRAST_LOW_BELOW);
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, BACKGROUND",
        "ON_SURFACE, SURFACE",
        "SECONDARY_TEXT, BACKGROUND",
        "SECONDARY_TEXT, SURFACE",
        "ON_ACCENT, ACCENT",
        "ACCENT, SURFACE",
        "BORDER, BACKGROUND",
        "RING, BACKGROUND",
        "ON_DANGER, DANGER",
        "ON_WARNING, WARNING"
    })
    void highContrastIsBlackAndWhiteInEveryPair(Role words, Role ground) {
        assertThat(Palette.BLACK_ON_WHITE.contrast(words, ground)).isEqualTo(21);
        assertThat(Palette.WHITE_ON_BLACK.contrast(words, ground)).isEqualTo(21);
        assertThat(21.0).isGreaterThanOrEqualTo(AccessibilityNumbers.CONTRAST_HIGH);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyRoleHasAColourAndACodeIsBlackOnWhite(Palette palette) {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(palette.color(role)).isNotNull());
        assertThat(palette.color(Role.INK).getRGB()).isEqualTo(0xFF000000);
        assertThat(palette.color(Role.PAPER).getRGB()).isEqualTo(0xFFFFFFFF);
    }
}
