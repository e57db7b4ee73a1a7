package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the product says of itself: each row names a requirement, and what is called done names tests that run. */
class FeatureMatrixTest {
    private static final Path MATRIX = Path.of("src/docs/feature-matrix.json");
    private static final Set<String> STATES = Set.of("done", "partly", "planned", "refused");

    private static final Pattern TEST =
            Pattern.compile("(?m)^    @(Test|ParameterizedTest|TestFactory|TestTemplate|FuzzTest)\\b");
    private static final Pattern INHERITS = Pattern.compile("(?m)^.*\\bclass \\w+ extends \\w+Test\\b");

    private final List<JsonObject> rows = rows();

    @Test
    void everyRowIsWholeAndHasItsOwnId() {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.keySet()).contains("id", "requirement", "feature", "status", "tests", "page");
            assertThat(Set.of("id", "requirement", "feature", "status", "tests", "page", "reason"))
                    .containsAll(row.keySet());
            assertThat(STATES).contains(text(row, "status"));
            assertThat(Files.exists(Path.of("src/docs", text(row, "page"))))
                    .as(text(row, "page"))
                    .isTrue();
        });
        assertThat(rows).extracting(row -> text(row, "id")).doesNotHaveDuplicates();
    }

    @Test
    void everyRowBelongsToARequirement() {
        var known = Sources.text(Path.of("src/docs/requirements.md"));
        assertThat(rows).allSatisfy(row -> assertThat(known).contains("| " + text(row, "requirement") + " |"));
    }

    /** What fails fails the build by itself; what is not there or is empty would not. */
    @Test
    void whatIsDoneNamesItsTestsAndTheyRun() {
        var running = Sources.under(Sources.TESTS).stream()
                .filter(FeatureMatrixTest::runs)
                .map(Sources::name)
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var row : rows) {
            var tests = tests(row);
            assertThat(text(row, "status").equals("done") && tests.isEmpty())
                    .as(text(row, "id"))
                    .isFalse();
            tests.stream().filter(test -> !running.contains(test)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** The build runs classes of this name that have tests of their own or inherit them; none may be switched off. */
    private static boolean runs(Path source) {
        var text = Sources.text(source);
        return Sources.name(source).endsWith("Test")
                && (TEST.matcher(text).find() || INHERITS.matcher(text).find());
    }

    @Test
    void whatIsNotWholeSaysWhy() {
        assertThat(rows)
                .filteredOn(row -> Set.of("partly", "refused").contains(text(row, "status")))
                .allMatch(row -> row.has("reason") && !text(row, "reason").isBlank());
    }

    private static List<JsonObject> rows() {
        var array = JsonParser.parseString(Sources.text(MATRIX)).getAsJsonArray();
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String text(JsonObject row, String name) {
        return row.get(name).getAsString();
    }

    private static List<String> tests(JsonObject row) {
        return StreamSupport.stream(row.getAsJsonArray("tests").spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
