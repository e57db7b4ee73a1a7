package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.otklik.survey.expression.Value;

/** The packs that ship: no fault, no gap, a purpose on every question. */
class DefaultPacksTest {
    private static final Path MFC_BASIC = Path.of("kiosk-config", "packs", "mfc-basic");

    @Test
    void mfcBasicIsReadWithoutAFaultOrAWarning() {
        var reading = PackReader.read(MFC_BASIC);
        assertThat(reading).as("%s", reading).isInstanceOf(PackReading.Loaded.class);
        assertThat(((PackReading.Loaded) reading).warnings()).isEmpty();
    }

    @Test
    void everyQuestionHasAPurposeAndAHelp() {
        var pack = pack();
        assertThat(pack.survey().questions()).hasSize(15);
        for (var question : pack.survey().questions()) {
            assertThat(pack.notes(question.name()).purpose())
                    .as(question.name())
                    .isNotEmpty();
            assertThat(pack.notes(question.name()).help()).as(question.name()).isPresent();
            assertThat(question.head().demand()).isEqualTo(Demand.OPTIONAL);
        }
    }

    @Test
    void theLongestPathIsEightQuestionsAndTenWithTheOptionalOnes() {
        assertThat(pack().longestPath(Set.of())).isEqualTo(8);
        assertThat(pack().longestPath(Set.of("liked", "capacity"))).isEqualTo(10);
    }

    @Test
    void aBadVisitIsAskedWhyAndAGoodOneIsNot() {
        var state = new SurveyState(pack().survey());
        state.set("overall", Value.number(5));
        state.set("ease", Value.number(4));
        state.set("outcome", Value.text("apply"));
        assertThat(visible(state)).doesNotContain("reasons", "info_gap").contains("liked");
        state.set("ease", Value.number(2));
        assertThat(visible(state)).contains("reasons");
        state.set("reasons", new Value.Several(java.util.List.of(Value.text("info"))));
        assertThat(visible(state)).contains("info_gap");
        state.set("info_gap", new Value.Several(java.util.List.of(Value.text("where"))));
        state.set("ease", Value.number(3));
        assertThat(state.value("reasons").isEmpty()).isTrue();
        assertThat(state.result()).containsOnlyKeys("overall", "ease", "outcome");
    }

    @Test
    void bandsFollowTheOutcomeThenTheOverallRatingThenEase() {
        var pack = pack();
        var state = new SurveyState(pack.survey());
        assertThat(pack.bands().of(state)).isEqualTo("ok");
        state.set("ease", Value.number(2));
        assertThat(pack.bands().of(state)).isEqualTo("low");
        state.set("overall", Value.number(5));
        assertThat(pack.bands().of(state)).isEqualTo("high");
        state.set("outcome", Value.text("unsolved"));
        assertThat(pack.bands().of(state)).isEqualTo("low");
    }

    @Test
    void theHashIsThatOfTheShellLine() throws IOException, InterruptedException {
        var line = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
        var shell = new ProcessBuilder("sh", "-c", line)
                .directory(MFC_BASIC.toFile())
                .start();
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        assertThat(printed).startsWith(pack().hash());
        assertThat(pack().shortHash()).hasSize(16);
    }

    @Test
    void knownPurposesAreTheIdsOfTheRequirements() throws IOException {
        var page = Path.of("src", "docs", "requirements.md");
        var ids = new TreeSet<String>();
        for (var row : Files.readAllLines(page)) {
            var cell = row.split("\\|", -1);
            if (cell.length > 2 && cell[1].strip().matches("[A-Z]\\d+[a-z]?")) {
                ids.add(cell[1].strip());
            }
        }
        assertThat(ids).hasSize(86).allMatch(Purposes::known);
    }

    private static Set<String> visible(SurveyState state) {
        var names = new TreeSet<String>();
        state.visibleQuestions().forEach(question -> names.add(question.name()));
        return names;
    }

    private static Pack pack() {
        return ((PackReading.Loaded) PackReader.read(MFC_BASIC)).pack();
    }
}
