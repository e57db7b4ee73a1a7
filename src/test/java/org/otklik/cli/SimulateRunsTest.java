package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kioskctl survey simulate PATH}: what an author wants to know of a pack before visitors do. */
class SimulateRunsTest {
    private static final String PACKS = "kiosk-config/packs/";

    @TempDir
    private Path folder;

    @Test
    void anAuthorReadsPathsDrawsAndRates() {
        var said = simulate(PACKS + "mfc-basic", "--runs", "300", "--seed", "1");
        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("mfc-basic: 300 visits by chance, seed 1.")
                .contains("Came to their end: 300 of 300.")
                .contains("Question liked is optional and was not included")
                .contains("Slot driver, drawn ")
                .containsPattern("\n  comfort: 1\\d\\.\\d %, by its weight 1\\d\\.\\d % \\(1\\)\n")
                .containsPattern("\n  citizen: 0\\.0 % of \\d+\n")
                .containsPattern("\n  cleaner: 100\\.0 % of \\d+: .*out_of_hours 100\\.0 %");
    }

    @Test
    void itSpeaksRussianToo() {
        var said = simulate(PACKS + "one-tap", "--runs", "20", "--lang", "ru");
        assertThat(said.out())
                .contains("one-tap: случайных визитов 20, зерно 1.")
                .contains("До каждого вопроса кто-то дошёл.")
                .contains("посетитель: 0.0 %");
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherAnother() {
        assertThat(simulate(PACKS + "mfc-basic", "--runs", "50", "--seed", "7").out())
                .isEqualTo(simulate(PACKS + "mfc-basic", "--runs", "50", "--seed", "7")
                        .out())
                .isNotEqualTo(simulate(PACKS + "mfc-basic", "--runs", "50", "--seed", "8")
                        .out());
    }

    @Test
    void aProgramGetsOneObject() {
        var object = simulate(PACKS + "mkgu-5", "--runs", "100", "--json").json();
        assertThat(object.keySet())
                .containsExactly(
                        "path",
                        "errors",
                        "warnings",
                        "faults",
                        "runs",
                        "seed",
                        "included",
                        "finished",
                        "stuck",
                        "different_paths",
                        "untold",
                        "shortest",
                        "longest",
                        "paths",
                        "missed_pages",
                        "missed_questions",
                        "rotation",
                        "personas");
        assertThat(object.get("finished").getAsInt()).isEqualTo(100);
        assertThat(elements(object, "paths"))
                .extracting(path -> path.get("visits").getAsInt())
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(elements(object, "personas"))
                .extracting(persona -> persona.get("persona").getAsString())
                .containsExactly(
                        "citizen",
                        "returning_citizen",
                        "blind_keypad_user",
                        "citizen_with_tremor",
                        "child",
                        "employee",
                        "cleaner");
    }

    @Test
    void anOptionalQuestionIsComeByWhereItIsIncluded() {
        var object = simulate(PACKS + "mfc-basic", "--runs", "100", "--include", "liked", "--json")
                .json();
        assertThat(object.getAsJsonArray("missed_questions"))
                .extracting(JsonElement::getAsString)
                .containsExactly("capacity");
    }

    @Test
    void anIdNamesAPackOfTheConfiguration() throws IOException {
        var said = new Ctl(folder).withShippedConfig().asks("survey", "simulate", "one-tap", "--runs", "5");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("one-tap: 5 visits");
    }

    @Test
    void ofASurveyAloneNoPersonaIsTriedAndItSaysSo() throws IOException {
        var file = written("""
                {"pages": [
                  {"name": "first", "elements": [{"type": "rating", "name": "score"}]},
                  {"name": "never", "elements": [
                    {"type": "comment", "name": "why", "visibleIf": "{score} > 5 and {score} < 2"}]}]}
                """);
        var said = simulate(file, "--runs", "40");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Page never was not come by in 40 visits.")
                .contains("Question why was not come by in 40 visits.")
                .contains("Shortest path, questions: 1: score")
                .contains("  100.0 %  score")
                .contains("A survey alone has no audience and no thresholds: no persona was tried.");
        assertThat(simulate(file, "--json").json().getAsJsonArray("personas")).isEmpty();
    }

    @Test
    void aPackForStaffIsNoVisitors() {
        assertThat(simulate(PACKS + "staff", "--runs", "20").out()).contains("no persona was tried");
    }

    @Test
    void whereNoAnswerIsTakenTheVisitStops() throws IOException {
        var file = written("""
                {"elements": [{"type": "text", "name": "code", "isRequired": true,
                  "validators": [{"type": "regex", "regex": "^[A-Z]{3}$"}]}]}
                """);
        var said = simulate(file, "--runs", "10");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Came to their end: 0 of 10.")
                .contains("Stopped at code: no answer by chance was taken there (10).")
                .doesNotContain("NaN");
    }

    @Test
    void faultsAre65AndListed() throws IOException {
        var file = written("{\"elements\":[{\"type\":\"matrix\",\"name\":\"m\"}]}");
        var said = simulate(file);
        assertThat(said.exit()).isEqualTo(65);
        assertThat(said.out()).contains("/elements/0/type").contains("1 error, 0 warnings");
        var object = simulate(file, "--json").json();
        assertThat(object.keySet()).containsExactly("path", "errors", "warnings", "faults");
    }

    @Test
    void whatIsNotThereIs74() {
        var said = simulate(folder.resolve("none").toString());
        assertThat(said.exit()).isEqualTo(74);
        assertThat(said.err()).contains("cannot be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --batch --runs 5             | --batch
            --batch --seed 5             | --batch
            --batch kiosk-config         | --batch
            --batch --include liked      | --batch
            ''                           | PATH
            one-tap --runs 0             | --runs
            one-tap --runs 100001        | --runs
            one-tap --runs many          | --runs
            one-tap --seed x             | --seed
            kiosk-config/packs/one-tap --include nothing | nothing
            """)
    void wrongOptionsAre64AndOneSentence(String options, String named) {
        var arguments = options.isEmpty() ? new String[0] : options.split(" ");
        var said = simulate(arguments);
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().strip()).contains(named).contains("--help").doesNotContain("\n");
    }

    @Test
    void itsHelpNamesItsExitCodes() {
        for (var command : List.of("simulate", "check")) {
            var said = Ctl.said(List.of("survey", command, "--help"));
            assertThat(said.out()).containsPattern("(?m)^ +65 +bad pack").containsPattern("(?m)^ +74 +");
        }
    }

    @Test
    void whatTakesOverASecondTellsHowFarItIs() {
        assertThat(told(20, "0.005")).isEmpty();
        assertThat(told(20, "0.4").lines().toList()).isNotEmpty().allMatch(line -> line.matches("\\d+ of 160 visits"));
        assertThat(told(20, "0.4", "--quiet")).isEmpty();
    }

    /** What stands on standard error when each look at the clock takes so many seconds. */
    private static String told(int runs, String seconds, String... more) {
        var err = new StringWriter();
        var looks = new AtomicInteger();
        InstantSource clock =
                () -> Instant.EPOCH.plusMillis((long) (1_000 * Double.parseDouble(seconds) * looks.getAndIncrement()));
        var line = KioskCtl.commandLine(
                clock,
                wait -> {},
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        List<String> arguments =
                new ArrayList<>(List.of("survey", "simulate", PACKS + "one-tap", "--runs", String.valueOf(runs)));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--lang", "en"));
        assertThat(line.execute(arguments.toArray(new String[0]))).isZero();
        return err.toString();
    }

    private Ctl.Said simulate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("survey", "simulate"));
        all.addAll(List.of(arguments));
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "en"));
        }
        return Ctl.said(all);
    }

    private static List<JsonObject> elements(JsonObject object, String name) {
        return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private String written(String survey) throws IOException {
        var file = folder.resolve("my.json");
        Files.writeString(file, survey);
        return file.toString();
    }
}
