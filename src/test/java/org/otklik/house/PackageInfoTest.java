package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each package says in ten lines or fewer what it is for, who may use it, and on which thread. */
class PackageInfoTest {
    private static final int MOST_LINES = 10;

    @Test
    void everyPackageIntroducesItself() {
        var packages = Sources.under(Sources.MAIN).stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void theIntroductionIsShortAndHasWords() {
        List<Path> introductions = Sources.under(Sources.MAIN).stream()
                .filter(file -> Sources.name(file).equals("package-info"))
                .toList();
        assertThat(introductions).isNotEmpty().allSatisfy(file -> {
            var text = Sources.text(file);
            assertThat(text.lines().count()).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
            assertThat(text)
                    .as(file.toString())
                    .startsWith("/**")
                    .containsPattern("[.!] *\\n \\* |[a-z]\\. \\*/|\\.\\n \\*/");
        });
    }
}
