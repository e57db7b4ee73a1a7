package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

/** The page for authors says what the reader does: its examples are read, what it calls refused is. */
class ProfilePageTest {
    private static final Path PAGE = Path.of("src/docs/profile.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1));
    }

    static Stream<String> refusedTypes() throws IOException {
        return firstCells("## Refused types");
    }

    static Stream<String> refusedWords() throws IOException {
        return firstCells("## Refused words");
    }

    static Stream<List<String>> oldSpellings() throws IOException {
        return rows("## Old spellings").map(ProfilePageTest::words);
    }

    static Stream<String> refusedExpressions() throws IOException {
        var text = Files.readString(PAGE);
        var from = text.indexOf("These are refused");
        return words(text.substring(from, text.indexOf("\n\n", from))).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWithoutAFault(String example) {
        assertThat(read(example).faults()).isEmpty();
    }

    private static ReadSurvey read(String example) {
        return example.contains("\"elements\"") ? ReadSurvey.of(example) : ReadSurvey.ofQuestions(example);
    }

    @ParameterizedTest
    @MethodSource("refusedTypes")
    void aRefusedTypeIsAnErrorWithARemedy(String type) {
        var faults = ReadSurvey.ofQuestions("{`type`: `%s`, `name`: `q`}".formatted(type))
                .faults();
        assertThat(faults).extracting(Fault::pointer).contains("/pages/0/elements/0/type");
        assertThat(faults)
                .allMatch(fault ->
                        fault.severity() == Severity.ERROR && !fault.hint().isBlank());
    }

    @ParameterizedTest
    @MethodSource("refusedWords")
    void aRefusedWordIsAnErrorOfQuestionAndSurvey(String word) {
        for (var type : List.of("`rating`", "`checkbox`, `choices`: [1, 2]")) {
            var question = "{`type`: %s, `name`: `q`, `%s`: true}".formatted(type, word);
            assertThat(errors(ReadSurvey.ofQuestions(question))).contains("/pages/0/elements/0/" + word);
        }
        assertThat(errors(ReadSurvey.of("{`elements`: [], `%s`: true}".formatted(word))))
                .contains("/" + word);
    }

    @ParameterizedTest
    @MethodSource("oldSpellings")
    void anOldSpellingIsTakenForTheNewOne(List<String> spellings) {
        var old = spellings.get(0);
        var everywhere = "{`type`: `rating`, `name`: `q`, `%s`: 7, `validators`: [{`type`: `regex`, `%s`: 7}]}";
        var question = ReadSurvey.ofQuestions(everywhere.formatted(old, old));
        var survey = ReadSurvey.of("{`pages`: [{`%s`: 7}], `%s`: 7}".formatted(old, old));
        assertThat(Stream.concat(question.faults().stream(), survey.faults().stream()))
                .anyMatch(fault -> fault.severity() == Severity.WARNING
                        && fault.pointer().endsWith("/" + old)
                        && fault.hint().contains("\"" + spellings.get(1) + "\""));
    }

    @ParameterizedTest
    @MethodSource("refusedExpressions")
    void aDifferenceIsRefused(String expression) {
        var question = "{`type`: `comment`, `name`: `q`, `visibleIf`: `%s`}".formatted(expression);
        assertThat(errors(ReadSurvey.ofQuestions("{`type`: `comment`, `name`: `a`}", question)))
                .containsExactly("/pages/0/elements/1/visibleIf");
    }

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = TEST.matcher(Files.readString(PAGE)).results().map(found -> found.group(1));
            assertThat(named).isNotEmpty().isSubsetOf(there);
        }
    }

    private static List<String> errors(ReadSurvey read) {
        return read.faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(Fault::pointer)
                .toList();
    }

    private static Stream<String> firstCells(String heading) throws IOException {
        return rows(heading).flatMap(row -> words(row.split("\\|", -1)[1]).stream());
    }

    /** The rows of the first table below a heading. */
    private static Stream<String> rows(String heading) throws IOException {
        return Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|--"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
