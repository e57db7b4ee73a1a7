package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is honest beside what it does not say. */
class HonestLimitsTest {
    private static final String HEADING = "## What the figures do not say";

    private final String page = Sources.text(Path.of("src", "docs", "reliability.md"));

    @Test
    void theyStandBelowTheFiguresOnTheSamePage() {
        assertThat(page.indexOf(HEADING)).isGreaterThan(page.indexOf("<!-- end of figures -->"));
        assertThat(page.indexOf(HEADING)).isEqualTo(page.lastIndexOf("\n## ") + 1);
    }

    @Test
    void whoReadsTheShortTableIsLedToThem() {
        var readme = Sources.text(Path.of("README.md"));
        var below = readme.substring(readme.indexOf("<!-- end of figures -->"));
        assertThat(below.substring(0, below.indexOf("\n## ")))
                .contains("(src/docs/reliability.md#what-the-figures-do-not-say)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No real power cut",
                "no lying flash",
                "One kernel, one file system",
                "Reordering is modelled",
                "The two PostgreSQL clusters share one machine",
                "Waits of sync are cut to a hundredth",
                "Real visitors",
                "A hostile kiosk or administrator",
                "one visitor a day"
            })
    void noneOfThemIsDropped(String limit) {
        assertThat(page.substring(page.indexOf(HEADING))).containsPattern(limit);
    }
}
