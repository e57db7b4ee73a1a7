package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A control that the page on security calls built names tests that there are; what is not built names none. */
class SecurityPageTest {
    private static final Path PAGE = Path.of("src/docs/security.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\|");
    private static final Pattern TO_COME = Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\*: \\S");

    @Test
    void everyControlThatIsBuiltNamesTestsThatThereAre() throws IOException {
        var there = Sources.under(Sources.TESTS).stream().map(Sources::name).collect(Collectors.toSet());
        var rows = rows();
        assertThat(rows).hasSizeGreaterThan(14);
        for (var row : rows) {
            assertThat(row).as("cells of " + row).hasSize(4);
            assertThat(row.get(2)).as("state of " + row.get(0)).isIn("built", "partly", "to come");
            var named = TEST.matcher(row.get(3))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(there).as("tests of " + row.get(0)).containsAll(named);
            assertThat(named.isEmpty()).as(row.get(0)).isEqualTo(row.get(2).equals("to come"));
        }
    }

    @Test
    void whatIsNotWholeIsListedAgainWithWhatItWaitsFor() throws IOException {
        var page = Files.readString(PAGE);
        var listed = TO_COME.matcher(page.substring(page.indexOf("## Rows to come")))
                .results()
                .map(match -> match.group(1));
        assertThat(listed)
                .containsExactlyElementsOf(rows().stream()
                        .filter(row -> !row.get(2).equals("built"))
                        .map(row -> row.get(0))
                        .toList());
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> BETWEEN_CELLS
                        .splitAsStream(line.substring(1, line.lastIndexOf('|')))
                        .map(String::strip)
                        .toList())
                .filter(cells -> !cells.get(0).equals("threat"))
                .toList();
    }
}
