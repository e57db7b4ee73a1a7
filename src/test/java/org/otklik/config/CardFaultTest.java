package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** cards.json is a file that people write: every mistake has its file, place, reason and remedy. */
class CardFaultTest {
    private static final String CARD = """
            {"id": "chairs", "texts": {"ru": "Вы просили стулья — мы поставили.", "en": "You asked for chairs."},
             "from": "2026-03-01", "until": "2026-05-31"}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void aKioskWithoutCards() throws IOException {
        var shipped = Path.of("kiosk-config");
        Files.copy(shipped.resolve("kiosk.json"), folder.resolve("kiosk.json"));
        var pack = Files.createDirectories(folder.resolve("packs/mfc-basic"));
        for (var file : List.of("survey.json", "pack.json")) {
            Files.copy(shipped.resolve("packs/mfc-basic").resolve(file), pack.resolve(file));
        }
    }

    @Test
    void aGoodOneIsReadWithItsDays() throws IOException {
        write(CARD);
        var card = loaded().get(0);
        assertThat(card.texts().in("en")).isEqualTo("You asked for chairs.");
        assertThat(card.stands(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(card.stands(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(card.stands(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(card.stands(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void withoutAFileThereIsNothingToTellAndNothingWrong() {
        assertThat(loaded()).isEmpty();
        assertThat(ConfigReader.read(folder).faults()).isEmpty();
    }

    @Test
    void theShippedOneIsReadAndSaysThatItIsAnExample() {
        var shipped = (ConfigReading.Loaded) ConfigReader.read(Path.of("kiosk-config"));
        assertThat(shipped.configuration().cards())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.texts().in("ru")).startsWith("Пример"))
                .allSatisfy(card -> assertThat(card.texts().in("en")).startsWith("Example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"chairs\"       | \"id\": \"Chairs!\"         | value.form          | /0/id",
                "\"id\": \"chairs\",      | ''                          | value.missing       | /0/id",
                "\"id\": \"chairs\"       | \"id\": 5                   | value.type          | /0/id",
                "\"ru\":                  | \"RU\":                     | value.language      | /0/texts/RU",
                "You asked for chairs.    | ' '                         | value.out_of_bounds | /0/texts/en",
                "You asked for chairs.    | You asked\\nfor chairs.     | value.out_of_bounds | /0/texts/en",
                "\"You asked for chairs.\"| [\"You asked.\"]            | value.type          | /0/texts/en",
                "2026-03-01               | 1 March 2026                | value.form          | /0/from",
                "2026-05-31               | 2026-02-30                  | value.form          | /0/until",
                "2026-05-31               | 2026-02-28                  | cards.dates         | /0/until",
                "\"until\":               | \"centres\": [], \"until\": | config.unknown_key  | /0/centres",
            })
    void aMistakeIsAFaultWhereItStands(String good, String bad, String code, String pointer) throws IOException {
        write(CARD.replace(good, bad));
        assertFault(code, pointer);
    }

    @Test
    void aTextOf121LettersIsTooLong() throws IOException {
        write(CARD.replace("You asked for chairs.", "c".repeat(120)));
        assertThat(loaded()).hasSize(1);
        write(CARD.replace("You asked for chairs.", "c".repeat(121)));
        assertFault("value.out_of_bounds", "/0/texts/en");
    }

    @Test
    void anIdStandsOnce() throws IOException {
        write(CARD + "," + CARD);
        assertFault("value.duplicate", "/1/id");
    }

    @Test
    void aFourthCardOfOneDayIsAFaultAndOneOfLaterIsNone() throws IOException {
        var three = List.of(CARD, CARD.replace("chairs\",", "doors\","), CARD.replace("chairs\",", "hours\","));
        var fourth = CARD.replace("chairs\",", "signs\",");
        write(String.join(",", three) + ","
                + fourth.replace("2026-03-01", "2026-06-01").replace("05-31", "07-31"));
        assertThat(loaded()).hasSize(4);
        write(String.join(",", three) + "," + fourth.replace("2026-03-01", "2026-05-31"));
        assertFault("cards.at_once", "/3");
    }

    @Test
    void aFileThatIsNoListIsAFault() throws IOException {
        Files.writeString(folder.resolve("cards.json"), CARD);
        assertFault("value.type", "");
    }

    @Test
    void aMissingLanguageAndAPastDayAreWarnings() throws IOException {
        write(CARD.replace(", \"en\": \"You asked for chairs.\"", ""));
        var reading = (ConfigReading.Loaded) ConfigReader.read(folder, LocalDate.of(2026, 6, 1));
        assertThat(reading.faults())
                .extracting("code", "pointer")
                .contains(
                        org.assertj.core.groups.Tuple.tuple("card_language", "/0/texts"),
                        org.assertj.core.groups.Tuple.tuple("card_expired", "/0/until"));
        assertThat(ConfigReader.read(folder, LocalDate.of(2026, 5, 31)).faults())
                .extracting("code")
                .doesNotContain("card_expired");
    }

    /** What a schema can say it says as the reader does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chairs\" | chairs\"",
                "chairs\" | Chairs\"",
                "\"ru\":  | \"RU\":",
                "You asked for chairs. | ' '",
                "2026-03-01 | 1 March 2026",
                "\"until\": | \"centres\": [], \"until\":",
                "\"id\": \"chairs\", | ''",
            })
    void theSchemaTakesAndRefusesTheSame(String good, String other) throws IOException {
        write(CARD.replace(good, other));
        var schema = JsonParser.parseString(Files.readString(Path.of("kiosk-config/schema/cards.schema.json")));
        var document = JsonParser.parseString(Files.readString(folder.resolve("cards.json")));
        assertThat(new SchemaReading(schema.getAsJsonObject()).accepts(document))
                .isEqualTo(ConfigReader.read(folder).faults().isEmpty());
    }

    private void write(String cards) throws IOException {
        Files.writeString(folder.resolve("cards.json"), "[" + cards + "]");
    }

    private List<Card> loaded() {
        return ((ConfigReading.Loaded) ConfigReader.read(folder))
                .configuration()
                .cards();
    }

    private void assertFault(String code, String pointer) {
        assertThat(ConfigReader.read(folder).faults()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.file()).isEqualTo("cards.json");
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(List.of(fault.message(), fault.hint())).noneMatch(String::isBlank);
            assertThat(FileKind.of(fault)).isEqualTo(FileKind.CARDS);
        });
    }
}
