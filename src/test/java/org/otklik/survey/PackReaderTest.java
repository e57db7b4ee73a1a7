package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.json.Fault;

class PackReaderTest {
    private static final Path SHIPPED = Path.of("kiosk-config", "packs", "mfc-basic");

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void copyTheShippedPack() throws IOException {
        folder = Files.createDirectory(root.resolve("mfc-basic"));
        for (var file : List.of("survey.json", "pack.json")) {
            Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void aPackThatAsksNothingAtFirstIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("survey.json"),
                "{\"elements\": [{\"type\": \"rating\", \"name\": \"a\", \"rateValues\": [1, 2, 3], "
                        + "\"title\": {\"en\": \"Well?\", \"ru\": \"Хорошо?\"}}]}");
        var sidecar = "{\"schemaVersion\": 1, \"id\": \"mfc-basic\", \"version\": 1, \"audience\": \"citizen\", "
                + "\"languages\": [\"ru\", \"en\"], \"questions\": {\"a\": {\"optional\": %s}}}";
        Files.writeString(folder.resolve("pack.json"), sidecar.formatted("false"));
        assertThat(PackReader.read(folder)).isInstanceOf(PackReading.Loaded.class);
        Files.writeString(folder.resolve("pack.json"), sidecar.formatted("true"));
        assertThat(refused()).extracting(Fault::code).contains("pack.asks_nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey.json | \"type\": \"rating\"        | \"type\": \"matrix\"         | profile.unknown_type       | /pages/3/elements/0/type",
                "survey.json | \"rateType\": \"smileys\"   | \"rateType\": \"faces\"      | value.one_of               | /pages/3/elements/0/rateType",
                "survey.json | \"maxLength\": 300          | \"rowes\": 4                 | profile.unknown_property   | /pages/14/elements/0/rowes",
                "survey.json | \"maxLength\": 300          | \"maxLength\": 9000          | value.out_of_bounds        | /pages/14/elements/0/maxLength",
                "survey.json | {overall} <= 3              | {overal} <= 3                | expression.unknown_name    | /pages/11/elements/0/visibleIf",
                "survey.json | {overall} <= 3              | {overall} < = 3              | expression.syntax          | /pages/11/elements/0/visibleIf",
                "survey.json | {overall} <= 3              | {info_gap} notempty          | graph.cycle                | /pages/11/elements/0/visibleIf",
                "survey.json | \"value\": \"collect\"      | \"value\": \"apply\"         | choice.doubled             | /pages/2/elements/0/choices/1",
                "survey.json | Как вас сегодня обслужили?  | Вас не обидели?              | negation                   | /pages/3/elements/0/title/ru",
                "pack.json   | \"version\": 1              | \"version\": 0               | value.out_of_bounds        | /version",
                "pack.json   | \"audience\": \"citizen\"   | \"audience\": \"people\"     | value.form                 | /audience",
                "pack.json   | \"languages\"               | \"langauges\"                | pack.unknown_key           | /langauges",
                "pack.json   | \"id\": \"mfc-basic\"       | \"id\": \"other\"            | pack.id                    | /id",
                "pack.json   | \"queue\", \"staff\"        | \"queu\", \"staff\"          | pack.unknown_question      | /rotation/0/of/1",
                "pack.json   | \"P1b\", \"S1d\"            | \"P1b\", \"Z9\"              | value.form                 | /questions/overall/purpose/1",
                "pack.json   | \"id\": \"land\"            | \"id\": \"lend\"             | services.values            | /services/groups/0/tiles/2/id",
                "pack.json   | \"id\": \"land\"            | \"id\": \"re_egrn\"         | services.doubled           | /services/groups/0/tiles/2/id",
                "pack.json   | \"question\": \"service\"   | \"question\": \"overall\"   | services.question          | /services/question",
                "pack.json   | \"queue\", \"staff\"        | \"staff\", \"staff\"        | rotation.doubled           | /rotation/0/of/2",
                "pack.json   | {outcome} != 'apply'        | {reasons} empty and {term}=1 | graph.cycle                | /rotation/0/of/0/when",
                "pack.json   | {outcome} != 'apply'        | {outcom} != 'apply'          | expression.unknown_name    | /rotation/0/of/0/when",
                "pack.json   | {overall} > 3 or            | {overal} > 3 or              | expression.unknown_name    | /band/high",
                "pack.json   | \"optional\": true         | \"optional\": \"yes\"        | value.type                 | /questions/capacity/optional",
                "pack.json   | \"idle\": {                | \"idel\": {                  | pack.unknown_key           | /screens/idel",
                "pack.json   | \"hintShort\"              | \"hintshort\"               | pack.unknown_key           | /screens/comment/hintshort",
                "pack.json   | позвоните {phone}           | позвоните {phon}             | text.unknown_word          | /screens/complaint/body",
                "pack.json   | \"easeColumn\"             | \"eazeColumn\"              | pack.unknown_key           | /screens/help/eazeColumn",
                "pack.json   | \"2027-06-01\"             | \"1 June\"                  | value.form                 | /reviewBy",
                "pack.json   | \"pick\": 1                | \"pick\": 2                 | value.out_of_bounds        | /rotation/0/pick",
                "pack.json   | \"a11:trust\"              | \"a11 trust\"               | value.form                 | /questions/trust/mapsTo/0",
                "pack.json   | \"en\": \"Prefer not to say\" | \"de\": \"Lieber nicht\"     | missing_translation        | /questions/service/cannotSay",
                "pack.json   | \"2027-06-01\"              | \"2025-06-01\"               | pack.validity              | /reviewBy",
                "pack.json   | [\"ru\", \"en\"]            | [\"ru\", \"en\", \"tt\"]     | missing_translation        | /screens/start/title"
            })
    void aMistakeIsNamedWithItsFileAndPlace(String file, String right, String wrong, String code, String pointer)
            throws IOException {
        edit(file, right, wrong);
        assertThat(refused()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.file()).isEqualTo("mfc-basic/" + file);
            assertThat(fault.message()).isNotEmpty();
        });
    }

    @Test
    void twoQuestionsOfOneNameAreRefusedAlsoWhenLettersDifferInCase() throws IOException {
        var survey = Files.readString(folder.resolve("survey.json"));
        var last = survey.lastIndexOf("\"name\": \"comment\"");
        Files.writeString(
                folder.resolve("survey.json"),
                survey.substring(0, last) + "\"name\": \"Ease\"" + survey.substring(last + 17));
        assertThat(refused()).extracting(Fault::code).contains("name.doubled");
    }

    @Test
    void allMistakesOfBothFilesComeBackAtOnce() throws IOException {
        edit("survey.json", "\"rateType\": \"smileys\"", "\"rateType\": \"faces\"");
        edit("survey.json", "\"maxLength\": 300", "\"maxLength\": 0");
        edit("pack.json", "\"version\": 1", "\"version\": \"1\"");
        edit("pack.json", "\"audience\": \"citizen\"", "\"audience\": \"\"");
        assertThat(refused())
                .extracting(Fault::pointer)
                .contains("/version", "/audience", "/pages/14/elements/0/maxLength");
    }

    @Test
    void aMissingFileAndAMissingFolderAreFaults() throws IOException {
        Files.delete(folder.resolve("pack.json"));
        assertThat(refused()).extracting(Fault::code).containsExactly("pack.file_missing");
        assertThat(((PackReading.Refused) PackReader.read(root.resolve("none"))).faults())
                .extracting(Fault::code)
                .containsExactly("pack.missing");
    }

    @Test
    void aSpoiltKeyOfTheSidecarHidesNoOtherMistake() throws IOException {
        edit("pack.json", "\"version\": 1", "\"version\": 0");
        edit("pack.json", "\"id\": \"land\"", "\"id\": \"lend\"");
        edit("pack.json", "\"2027-06-01\"", "\"2025-06-01\"");
        edit("survey.json", ", \"ru\": \"Как вас сегодня обслужили?\"", "");
        assertThat(refused())
                .extracting(Fault::code)
                .contains("value.out_of_bounds", "services.values", "pack.validity", "missing_translation");
    }

    @Test
    void anUnreadableSurveyHidesNoMistakeOfTheSidecarAndMakesNone() throws IOException {
        Files.writeString(folder.resolve("survey.json"), "{");
        edit("pack.json", "\"version\": 1", "\"version\": 0");
        assertThat(refused()).extracting(Fault::code).containsExactly("json.syntax", "value.out_of_bounds");
    }

    @Test
    void aRefusedQuestionIsNotAlsoUnknownWhereItIsUsed() throws IOException {
        edit("survey.json", "\"type\": \"rating\"", "\"type\": \"matrix\"");
        assertThat(refused()).extracting(Fault::code).containsExactly("profile.unknown_type");
    }

    @Test
    void everyFaultNamesTheLineOfItsPlace() throws IOException {
        edit("pack.json", "\"id\": \"land\"", "\"id\": \"lend\"");
        var lines = Files.readAllLines(folder.resolve("pack.json"));
        assertThat(refused())
                .filteredOn(fault -> fault.pointer().endsWith("/tiles/2/id"))
                .singleElement()
                .satisfies(fault -> assertThat(lines.get(fault.line() - 1)).contains("\"lend\""));
    }

    @Test
    void linksHiddenAndStrangeFilesAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), Path.of("/etc/hostname"));
        assertThat(refused()).extracting(Fault::code).containsExactly("pack.file_name");
        Files.delete(folder.resolve("link.png"));
        Files.createFile(folder.resolve(".hidden"));
        assertThat(refused()).extracting(Fault::code).containsExactly("pack.file_name");
        Files.delete(folder.resolve(".hidden"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createDirectory(folder.resolve("fonts"));
        assertThat(refused()).extracting(Fault::code).containsExactly("pack.unknown_file", "pack.unknown_file");
    }

    @Test
    void aFileThatIsFarTooLongIsRefusedWithoutBeingReadWhole() throws IOException {
        try (var file =
                new java.io.RandomAccessFile(folder.resolve("survey.json").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(refused()).extracting(Fault::code).contains("pack.size", "json.size");
    }

    @Test
    void aLinkedPackFolderIsReadWhereItLies() throws IOException {
        var direct = (PackReading.Loaded) PackReader.read(folder);
        Files.move(folder, root.resolve("release-7"));
        Files.createSymbolicLink(folder, root.resolve("release-7"));
        var linked = (PackReading.Loaded) PackReader.read(folder);
        assertThat(linked.pack().hash()).isEqualTo(direct.pack().hash());
    }

    private List<Fault> refused() {
        var reading = PackReader.read(folder);
        assertThat(reading).isInstanceOf(PackReading.Refused.class);
        return ((PackReading.Refused) reading).faults();
    }

    private void edit(String file, String right, String wrong) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        var at = text.indexOf(right);
        Files.writeString(folder.resolve(file), text.substring(0, at) + wrong + text.substring(at + right.length()));
    }
}
