package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey.json | \"type\": \"rating\"        | \"type\": \"matrix\"         | profile.unknown_type       | /pages/3/elements/0/type",
                "survey.json | \"rateType\": \"smileys\"   | \"rateType\": \"stars\"      | profile.rate_type          | /pages/3/elements/0/rateType",
                "survey.json | \"maxLength\": 300          | \"rows\": 4                  | profile.unknown_property   | /pages/14/elements/0/rows",
                "survey.json | \"maxLength\": 300          | \"maxLength\": 9000          | value.out_of_bounds        | /pages/14/elements/0/maxLength",
                "survey.json | {overall} <= 3              | {overal} <= 3                | expression.unknown_name    | /pages/11/elements/0/visibleIf",
                "survey.json | {overall} <= 3              | {overall} =< 3               | expression.syntax          | /pages/11/elements/0/visibleIf",
                "survey.json | {overall} <= 3              | {info_gap} notempty          | graph.cycle                | ''",
                "survey.json | \"value\": \"collect\"      | \"value\": \"apply\"         | choice.doubled             | /pages/2/elements/0/choices/1",
                "survey.json | Как вас сегодня обслужили?  | Вас не обидели?              | negation                   | /pages/3/elements/0/title/ru",
                "pack.json   | \"version\": 1              | \"version\": 0               | value.out_of_bounds        | /version",
                "pack.json   | \"audience\": \"citizen\"   | \"audience\": \"people\"     | value.form                 | /audience",
                "pack.json   | \"languages\"               | \"langauges\"                | pack.unknown_key           | /langauges",
                "pack.json   | \"id\": \"mfc-basic\"       | \"id\": \"other\"            | pack.id                    | /id",
                "pack.json   | \"queue\", \"staff\"        | \"queu\", \"staff\"          | pack.unknown_question      | /rotation/0/of/1",
                "pack.json   | \"P1b\", \"S1d\"            | \"P1b\", \"Z9\"              | value.form                 | /questions/overall/purpose/1",
                "pack.json   | \"id\": \"land\"            | \"id\": \"lend\"             | services.values            | /services/groups",
                "pack.json   | \"2027-06-01\"              | \"2025-06-01\"               | pack.validity              | /validFrom",
                "pack.json   | [\"ru\", \"en\"]            | [\"ru\", \"en\", \"tt\"]     | missing_translation        | /languages"
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
        edit("survey.json", "\"rateType\": \"smileys\"", "\"rateType\": \"stars\"");
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
    void linksAndHiddenFilesAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), Path.of("/etc/hostname"));
        assertThat(refused()).extracting(Fault::code).contains("pack.file_name");
        Files.delete(folder.resolve("link.png"));
        Files.createFile(folder.resolve(".hidden"));
        assertThat(refused()).extracting(Fault::code).contains("pack.file_name");
    }

    @Test
    void whateverIsChangedInAPackTheReaderAnswersWithAValue() throws IOException {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        var random = new Random(seed);
        var survey = Files.readString(folder.resolve("survey.json"));
        for (var i = 0; i < 400; i++) {
            var broken = new StringBuilder(survey);
            for (var j = 0; j <= random.nextInt(4); j++) {
                var at = random.nextInt(broken.length());
                switch (random.nextInt(3)) {
                    case 0 -> broken.setCharAt(at, "{}[]\",:01a\\".charAt(random.nextInt(11)));
                    case 1 -> broken.delete(at, Math.min(broken.length(), at + random.nextInt(40)));
                    default ->
                        broken.insert(at, broken.substring(at, Math.min(broken.length(), at + random.nextInt(60))));
                }
            }
            Files.writeString(folder.resolve("survey.json"), broken);
            assertThat(PackReader.read(folder)).as("seed %d, round %d", seed, i).isNotNull();
        }
    }

    @Test
    void aLineWithoutItsContactIsLeftOut() {
        var text = "Чтобы получить ответ:\nпозвоните {phone};\nоткройте {site}.";
        assertThat(FixedText.fill(text, java.util.Map.of("site", "a$1")))
                .isEqualTo("Чтобы получить ответ:\nоткройте a$1.");
        assertThat(FixedText.unset(text, java.util.Map.of("site", "x"))).containsExactly("phone");
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
