package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    void everyQuestionHasAPurposeAndAHelpInRowAndColumn() {
        var pack = pack();
        assertThat(pack.survey().questions()).hasSize(15);
        for (var question : pack.survey().questions()) {
            assertThat(pack.notes(question.name()).purpose())
                    .as(question.name())
                    .isNotEmpty();
            for (var arrangement : Pack.Arrangement.values()) {
                var help = pack.help(question, arrangement).orElseThrow();
                assertThat(help.covers("ru") && help.covers("en"))
                        .as(question.name())
                        .isTrue();
            }
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
        state.set("reasons", new Value.Several(List.of(Value.text("info"))));
        assertThat(visible(state)).contains("info_gap");
        state.set("info_gap", new Value.Several(List.of(Value.text("where"))));
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
    void everyPathHasSixToEightScreens() {
        var pack = pack();
        var lengths = new TreeSet<Integer>();
        for (var overall : points(5)) {
            for (var ease : points(4)) {
                for (var outcome : List.of("apply", "collect", "advice", "unsolved")) {
                    for (var drawn : pack.rotation().get(0).members()) {
                        var state = asking(pack, drawn.question());
                        state.set("overall", overall);
                        state.set("ease", ease);
                        state.set("outcome", Value.text(outcome));
                        state.set(drawn.question(), Value.number(1));
                        state.set("reasons", new Value.Several(List.of(Value.text("info"))));
                        lengths.add(state.visibleQuestions().size());
                        state.set("reasons", Value.missing());
                        lengths.add(state.visibleQuestions().size());
                    }
                }
            }
        }
        assertThat(lengths).containsExactly(6, 7, 8);
    }

    private static List<Value> points(int most) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(point -> point == 0 ? Value.missing() : Value.number(point))
                .toList();
    }

    /** As a visit that drew this driver and asks nothing optional. */
    private static SurveyState asking(Pack pack, String drawn) {
        var state = new SurveyState(pack.survey());
        var notAsked = new TreeSet<>(Set.of("liked", "capacity"));
        pack.rotation().get(0).members().forEach(member -> notAsked.add(member.question()));
        notAsked.remove(drawn);
        state.leaveOut(notAsked);
        return state;
    }

    @Test
    void helpSpeaksOfTopAndBottomInAColumn() {
        var pack = pack();
        var overall = pack.survey().question("overall").orElseThrow();
        var ease = pack.survey().question("ease").orElseThrow();
        var reasons = pack.survey().question("reasons").orElseThrow();
        assertThat(help(overall, Pack.Arrangement.ROW)).isEqualTo("Слева плохо, справа отлично.");
        assertThat(help(overall, Pack.Arrangement.COLUMN)).isEqualTo("Сверху плохо, снизу отлично.");
        assertThat(help(ease, Pack.Arrangement.COLUMN)).isEqualTo("Сверху сложно, снизу легко.");
        assertThat(help(reasons, Pack.Arrangement.COLUMN)).isEqualTo("Отметьте всё, что подходит.");
    }

    private static String help(Question question, Pack.Arrangement arrangement) {
        return pack().help(question, arrangement).orElseThrow().in("ru");
    }

    @Test
    void theStartTextSaysWhoAsksInFortyWordsAtMost() {
        for (var language : List.of("ru", "en")) {
            var body = pack().screen("start.body").orElseThrow().in(language);
            assertThat(body).contains("{asker}", "{pages}");
            assertThat(body.split("\\s+", -1)).hasSizeLessThanOrEqualTo(40);
        }
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
