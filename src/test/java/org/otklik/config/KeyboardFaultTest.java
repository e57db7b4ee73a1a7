package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** A keyboard is a file that people write: every mistake has its file, place, reason and remedy. */
class KeyboardFaultTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/otklik/config/keyboards");
    private static final String WHOLE = """
            {"label": "РУС", "rows": ["абвг", "деё"], "physical": {"VK_Q": "а", "VK_SLASH": ".,"}}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void aKioskBesideWhichKeyboardsMayStand() throws IOException {
        var shipped = Path.of("kiosk-config");
        Files.copy(shipped.resolve("kiosk.json"), folder.resolve("kiosk.json"));
        var pack = Files.createDirectories(folder.resolve("packs/mfc-basic"));
        for (var file : List.of("survey.json", "pack.json")) {
            Files.copy(shipped.resolve("packs/mfc-basic").resolve(file), pack.resolve(file));
        }
        Files.createDirectories(folder.resolve("keyboards"));
    }

    @Test
    void withoutAFolderThoseOfTheJarCount() {
        assertThat(keyboards(Path.of("kiosk-config")))
                .extracting(Keyboard::id)
                .containsExactly("ru", "ru-abc", "en", "en-abc", "digits", "marks");
    }

    @Test
    void aFileBesideKioskJsonTakesThePlaceOfTheShippedOneOrAddsToThem() throws IOException {
        write("ru", WHOLE);
        write("uk", WHOLE);
        assertThat(keyboards(folder).get(0).rows())
                .containsExactly(List.of("а", "б", "в", "г"), List.of("д", "е", "ё"));
        assertThat(KeyboardShelf.usable(folder).of(List.of("uk", "en")))
                .extracting(Keyboard::id)
                .containsExactly("uk", "en", "en-abc", "digits", "marks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{'rows': ['абв']}`                                    | value.missing        | /label",
                "`{'label': 'РУС'}`                                     | value.missing        | /rows",
                "`{'label': 'РУССКИЙ', 'rows': ['абв']}`                | keyboard.label       | /label",
                "`{'label': '', 'rows': ['абв']}`                       | keyboard.label       | /label",
                "`{'label': 1, 'rows': ['абв']}`                        | value.type           | /label",
                "`{'label': 'РУС', 'rows': []}`                         | keyboard.rows        | /rows",
                "`{'label': 'РУС', 'rows': ['а','б','в','г','д']}`      | keyboard.rows        | /rows",
                "`{'label': 'РУС', 'rows': 'абв'}`                      | value.type           | /rows",
                "`{'label': 'РУС', 'rows': ['абвгдеёжзийкл','м']}`      | keyboard.row         | /rows/0",
                "`{'label': 'РУС', 'rows': ['м','абвгдеёжзий']}`        | keyboard.row         | /rows/1",
                "`{'label': 'РУС', 'rows': ['', 'а']}`                  | keyboard.row         | /rows/0",
                "`{'label': 'РУС', 'rows': [['а', 'б']]}`               | value.type           | /rows/0",
                "`{'label': 'РУС', 'rows': ['а б']}`                    | keyboard.letter      | /rows/0",
                "`{'label': 'РУС', 'rows': ['абв', 'где', 'б']}`        | keyboard.doubled     | /rows/2",
                "`{'label': 'РУС', 'row': ['абв'], 'rows': ['а']}`      | keyboard.unknown_key | /row",
                "`{'label': 'РУС', 'rows': ['а'], 'physical': {'VK_UP': 'а'}}` | keyboard.physical_key | /physical/VK_UP",
                "`{'label': 'РУС', 'rows': ['а'], 'physical': {'q': 'а'}}`     | keyboard.physical_key | /physical/q",
                "`{'label': 'РУС', 'rows': ['а'], 'physical': {'VK_Q': 'абв'}}`| keyboard.physical     | /physical/VK_Q",
                "`{'label': 'РУС', 'rows': ['а'], 'physical': {'VK_Q': 1}}`    | keyboard.physical     | /physical/VK_Q"
            })
    void aMistakeIsAFaultAtItsPlace(String json, String code, String pointer) throws IOException {
        write("ru", json.replace('\'', '"'));
        assertFault(code, "keyboards/ru.json", pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Русская", "RU", "ru_RU", "a-b-c-d-e"})
    void aNameThatIsNoTagIsAFaultOfTheFile(String name) throws IOException {
        write(name, WHOLE);
        assertFault("keyboard.name", "keyboards/" + name + ".json", "");
    }

    @Test
    void aFileThatIsNoObjectIsAFault() throws IOException {
        write("ru", "[]");
        assertFault("value.type", "keyboards/ru.json", "");
    }

    @Test
    void aLanguageWithoutAKeyboardIsAFaultOfTheListOfLanguages() {
        var faults = new Faults("kiosk.json");
        new LanguageRule(Place.ROOT.child("appearance"), faults).check(List.of("ru", "ka"), KeyboardShelf.shipped());
        assertThat(faults.list()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("config.keyboard_missing");
            assertThat(fault.message()).contains("\"ka\"");
            assertThat(fault.hint()).contains("keyboards/ka.json");
        });
    }

    @Test
    void theSchemaForEditorsTakesEveryShippedKeyboard() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            assertThat(files.toList())
                    .hasSize(8)
                    .allSatisfy(file -> assertThat(schemaTakes(Files.readString(file)))
                            .as(file.toString())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rows\": [\"а\"]}",
                "{\"label\": \"РУССКИЙ\", \"rows\": [\"а\"]}",
                "{\"label\": \"РУС\", \"rows\": []}",
                "{\"label\": \"РУС\", \"rows\": [\"а б\"]}",
                "{\"label\": \"РУС\", \"rows\": [\"а\"], \"row\": 1}",
                "{\"label\": \"РУС\", \"rows\": [\"а\"], \"physical\": {\"q\": \"а\"}}",
                "{\"label\": \"РУС\", \"rows\": [\"а\"], \"physical\": {\"VK_Q\": \"абв\"}}"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String json) throws IOException {
        assertThat(schemaTakes(json)).isFalse();
        write("ru", json);
        assertThat(ConfigReader.read(folder)).isInstanceOf(ConfigReading.Refused.class);
    }

    /** A keyboard file is read without a toolkit, so its names of keys are held against Java's here. */
    @Test
    void everyShippedNameOfAKeyIsOneOfJava() {
        for (var keyboard : KeyboardShelf.shipped().of(List.of("ru", "en", "tt", "ba"))) {
            assertThat(keyboard.physical().keySet())
                    .allSatisfy(
                            name -> assertThat(KeyEvent.class.getField(name)).isNotNull());
        }
    }

    private static boolean schemaTakes(String json) throws IOException {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        URI schema = validator.registerSchema(Files.readString(Path.of("kiosk-config/schema/keyboard.schema.json")));
        return validator.validate(schema, json).isValid();
    }

    private static List<Keyboard> keyboards(Path folder) {
        return ((ConfigReading.Loaded) ConfigReader.read(folder))
                .configuration()
                .keyboards();
    }

    private void write(String id, String json) throws IOException {
        Files.writeString(folder.resolve("keyboards/" + id + ".json"), json);
    }

    private void assertFault(String code, String file, String pointer) {
        var reading = ConfigReader.read(folder);
        assertThat(reading).isInstanceOf(ConfigReading.Refused.class);
        assertThat(((ConfigReading.Refused) reading).kinds()).containsOnly(FileKind.KEYBOARD);
        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.hint()).isNotBlank();
        });
    }
}
