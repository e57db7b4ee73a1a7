package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fonts may be handed on only together with their licence: it lies beside them, and what we say of it is true. */
class FontLicenceTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path NOTICE = RESOURCES.resolve("META-INF/NOTICE");
    private static final Path LICENCE = RESOURCES.resolve("org/otklik/ui/theme/PTSans-LICENSE.txt");

    @Test
    void everyFontIsNamedInTheNoticeAndHasALicenceBesideIt() throws IOException {
        var notice = Sources.text(NOTICE);
        assertThat(fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(notice).contains(font.getFileName().toString());
            try (var beside = Files.list(font.getParent())) {
                assertThat(beside).anyMatch(file -> file.toString().endsWith("-LICENSE.txt"));
            }
        });
    }

    @Test
    void theNoticeAndTheFrontPageCallTheLicenceByItsName() {
        assertThat(Sources.text(LICENCE))
                .contains("ParaType Ltd")
                .contains("together\n  with this Licensing Agreement");
        assertThat(Sources.text(NOTICE))
                .contains(RESOURCES.relativize(LICENCE).toString())
                .contains("ParaType Free Font License");
        assertThat(Sources.text(Path.of("README.md")))
                .contains("[ParaType Free Font License](" + LICENCE + ")")
                .doesNotContain("Open Font License");
    }

    private static List<Path> fonts() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(ttf|otf|woff2?)"))
                    .toList();
        }
    }
}
