package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decision pages: numbered without a gap, short, in four parts, and what they name as proof exists. */
class DecisionsTest {
    private static final Path FOLDER = Path.of("src/docs/decisions");
    private static final int MOST_LINES = 40;
    private static final List<String> PARTS = List.of("## Context", "## Choice", "## Consequences", "## Shown by");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)`");

    @Test
    void numbersRiseWithoutAGap() throws IOException {
        var pages = pages();
        assertThat(pages).isNotEmpty();
        for (var i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).getFileName().toString()).matches("%04d-[a-z0-9-]+\\.md".formatted(i + 1));
        }
    }

    @Test
    void eachIsShortAndHasItsFourParts() throws IOException {
        assertThat(pages()).allSatisfy(page -> {
            var lines = Files.readAllLines(page);
            assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
            assertThat(lines.get(0)).startsWith("# ");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")).toList())
                    .isEqualTo(PARTS);
        });
    }

    @Test
    void theProofTheyNameExists() throws IOException {
        var there = Sources.under(Sources.TESTS).stream().map(Sources::name).collect(Collectors.toSet());
        for (var page : pages()) {
            var text = Sources.text(page);
            var named = TEST.matcher(text.substring(text.indexOf("## Shown by")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(named).as(page.toString()).isNotEmpty().isSubsetOf(there);
        }
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
