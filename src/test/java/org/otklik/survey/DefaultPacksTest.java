package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.PackWords;
import org.otklik.testkit.ShippedPacks;
import org.otklik.testkit.TableFile;

/** The packs that ship: no fault, no gap, the words of the page, a purpose on every question. */
class DefaultPacksTest {
    private static final List<String> LANGUAGES = List.of("ru", "en");
    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "mfc-basic",
            words("service capacity outcome overall ease term queue staff comfort info trust reasons info_gap liked"
                    + " comment"),
            "mkgu-5",
            words("service overall term queue staff comfort info reasons info_gap comment"),
            "one-tap",
            words("overall reasons"),
            "staff",
            words("work_ease support tools rules power obstacles comment"));

    static Stream<String> packs() {
        return ShippedPacks.ids().stream();
    }

    @Test
    void fourPacksShipAndOneOfThemIsForStaff() {
        assertThat(packs()).containsExactly("mfc-basic", "mkgu-5", "one-tap", "staff");
        assertThat(packs().filter(id -> ShippedPacks.read(id).audience() == Pack.Audience.STAFF))
                .containsExactly("staff");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void itIsReadWithoutAFaultOrAWarning(String id) {
        var reading = ShippedPacks.reading(id);
        assertThat(reading).as("%s", reading).isInstanceOf(PackReading.Loaded.class);
        assertThat(((PackReading.Loaded) reading).warnings()).isEmpty();
        var pack = ShippedPacks.read(id);
        assertThat(pack.languages()).isEqualTo(LANGUAGES);
        assertThat(pack.validity().from()).isPresent();
        assertThat(pack.validity().reviewBy()).isPresent();
        assertThat(pack.validity().to()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void itSaysTheWordsOfThePageAndNoOthers(String id) {
        var wanted = new TreeMap<String, String>();
        for (var table : List.of("packs/page-words.tsv", "packs/own-words.tsv")) {
            TableFile.rows(table).stream()
                    .filter(row -> words(row.get(0)).contains(id))
                    .forEach(row -> wanted.put(row.get(1), row.get(2) + " | " + row.get(3)));
        }
        var said = new TreeMap<String, String>();
        PackWords.of(ShippedPacks.read(id)).forEach((place, text) -> said.put(place, said(text)));
        assertThat(said).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    /** Lines are broken where a contact may be unset; the page writes them in one. */
    private static String said(Text text) {
        return LANGUAGES.stream()
                .map(language -> text.in(language).replace('\n', ' '))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void itAsksTheQuestionsOfThePageInItsOrder(String id) {
        var pack = ShippedPacks.read(id);
        assertThat(pack.survey().questions()).extracting(Question::name).containsExactlyElementsOf(QUESTIONS.get(id));
        var wanted = TableFile.rows("packs/page-questions.tsv").stream()
                .filter(row -> words(row.get(0)).contains(id))
                .map(row -> row.subList(1, row.size()))
                .toList();
        var asked = pack.survey().questions().stream()
                .map(question -> row(question, pack))
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static List<String> row(Question question, Pack pack) {
        var notes = pack.notes(question.name());
        var kind = question instanceof RatingQuestion rating
                ? rating.look().name().toLowerCase(Locale.ROOT)
                : question.helpKey();
        return List.of(
                question.name(),
                kind,
                notes.asked() == QuestionNotes.Asked.ALWAYS ? "always" : "optional",
                notes.mapsTo().isEmpty() ? "-" : String.join(" ", notes.mapsTo()),
                String.join(" ", notes.purpose()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyQuestionCanBeSkippedAndHasHelpInRowAndColumn(String id) {
        var pack = ShippedPacks.read(id);
        for (var question : pack.survey().questions()) {
            assertThat(question.head().demand()).isEqualTo(Demand.OPTIONAL);
            for (var arrangement : Pack.Arrangement.values()) {
                var help = pack.help(question, arrangement).orElseThrow();
                assertThat(help.covers("ru") && help.covers("en"))
                        .as(question.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theStartTextSaysWhoAsksInFortyWordsAtMost(String id) {
        for (var language : LANGUAGES) {
            var body = ShippedPacks.read(id).screen("start.body").orElseThrow().in(language);
            assertThat(body).contains("{asker}", "{pages}");
            assertThat(body.split("\\s+", -1)).hasSizeLessThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void extraDocumentsAreAlwaysOfferedAsAReasonAndTheRestStandsLast(String id) {
        var pack = ShippedPacks.read(id);
        if (pack.audience() == Pack.Audience.STAFF) {
            assertThat(values(pack, "obstacles")).contains("docs").endsWith("misc");
            return;
        }
        assertThat(values(pack, "reasons"))
                .containsExactlyElementsOf(
                        words("queue term staff_rude staff_know info docs_repeat tech comfort access misc"));
        assertThat(pack.survey().question("reasons").orElseThrow().choices())
                .allMatch(choice -> choice.visibleIf().isEmpty());
    }

    @Test
    void whatIsLikedMirrorsTheReasons() {
        var pack = ShippedPacks.mfcBasic();
        assertThat(values(pack, "liked")).isEqualTo(values(pack, "reasons"));
    }

    private static List<String> values(Pack pack, String question) {
        return pack.survey().question(question).orElseThrow().choices().stream()
                .map(choice -> choice.value().printed())
                .toList();
    }

    @Test
    void helpSpeaksOfTopAndBottomInAColumn() {
        var pack = ShippedPacks.mfcBasic();
        assertThat(help(pack, "overall", Pack.Arrangement.ROW)).isEqualTo("Слева плохо, справа отлично.");
        assertThat(help(pack, "overall", Pack.Arrangement.COLUMN)).isEqualTo("Сверху плохо, снизу отлично.");
        assertThat(help(pack, "ease", Pack.Arrangement.COLUMN)).isEqualTo("Сверху сложно, снизу легко.");
        assertThat(help(pack, "reasons", Pack.Arrangement.COLUMN)).isEqualTo("Отметьте всё, что подходит.");
    }

    private static String help(Pack pack, String question, Pack.Arrangement arrangement) {
        return pack.help(pack.survey().question(question).orElseThrow(), arrangement)
                .orElseThrow()
                .in("ru");
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

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
