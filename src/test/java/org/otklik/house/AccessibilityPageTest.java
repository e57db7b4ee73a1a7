package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on accessibility says is supported names a test that there is, and no page claims more than that. */
class AccessibilityPageTest {
    private static final Path PAGE = Path.of("src/docs/accessibility.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final List<String> STATES =
            List.of("supported", "partly", "depends on hardware", "not supported", "not judged");
    private static final Pattern CLAIM = Pattern.compile(
            "(VVSG|WCAG|EN 301|508|DOT|ГОСТ|СП 59).*(conform|complian|соответств)"
                    + "|(conform|complian|соответств).*(VVSG|WCAG|EN 301|508|DOT|ГОСТ|СП 59)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void everySupportedRowNamesTestsThatThereAre() throws IOException {
        var tests = tests();
        var rows = rows();
        assertThat(rows).hasSizeGreaterThan(15);
        for (var row : rows) {
            assertThat(row.get(2)).as("state of " + row.get(0)).isIn(STATES);
            var named = TEST.matcher(row.get(3))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(tests).as("tests of " + row.get(0)).containsAll(named);
            if (row.get(2).equals("supported")) {
                assertThat(named).as(row.get(0)).isNotEmpty();
            }
        }
    }

    @Test
    void noPageJoinsAStandardWithTheWordsOfALaboratory() throws IOException {
        try (var files = Files.walk(Path.of("src/docs"))) {
            var pages = Stream.concat(
                            files.filter(file -> file.toString().endsWith(".md")), Stream.of(Path.of("README.md")))
                    .toList();
            for (var page : pages) {
                assertThat(Files.readAllLines(page))
                        .as(page.toString())
                        .noneMatch(line -> CLAIM.matcher(line).find());
            }
        }
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> !cells.get(0).equals("clause"))
                .toList();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toList());
        }
    }
}
