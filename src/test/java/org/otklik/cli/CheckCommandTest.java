package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SEVEN_MISTAKES = """
            {
              "schemaVersion": 1,
              "kiosk": {"centre": "МФЦ 1", "timeZone": "Europe/Moskau"},
              "idle": {"choiceSeconds": 5, "countdownSecs": 30},
              "hours": {"mon": "8-20"},
              "packs": {"active": "mfc-basic"},
              "sync": {"enabled": "yes", "endpoint": {"url": "http://collector.example"}}
            }
            """;

    @TempDir
    private Path folder;

    private Ctl ctl;

    @BeforeEach
    void copyTheShippedFolder() throws IOException {
        ctl = new Ctl(folder).withShippedConfig();
    }

    @Test
    void theShippedFolderIsGood() {
        var said = ctl.asks("check");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("0 errors");
    }

    @Test
    void tenMistakesAreTenFaultsWithTheirPointersAndTheExitIs78() throws IOException {
        Files.writeString(ctl.config().resolve("kiosk.json"), SEVEN_MISTAKES);
        threeMistakesInThePack();
        var said = ctl.asks("check", "--json");
        assertThat(said.exit()).isEqualTo(78);
        assertThat(pointers(said))
                .contains(
                        "kiosk.json#/kiosk/centre",
                        "kiosk.json#/kiosk/timeZone",
                        "kiosk.json#/idle/choiceSeconds",
                        "kiosk.json#/idle/countdownSecs",
                        "kiosk.json#/hours/mon",
                        "kiosk.json#/sync/enabled",
                        "kiosk.json#/sync/endpoint/url",
                        "survey.json#/pages/3/elements/0/rateType",
                        "pack.json#/audience",
                        "pack.json#/langauges");
        said.json().getAsJsonArray("faults").forEach(CheckCommandTest::isWhole);
    }

    @Test
    void aPersonReadsFilePointerLineReasonAndRemedy() throws IOException {
        Files.writeString(ctl.config().resolve("kiosk.json"), SEVEN_MISTAKES);
        var said = ctl.asks("check");
        assertThat(said.out())
                .contains(ctl.config().resolve("kiosk.json") + "#/idle/countdownSecs (line 4): error")
                .contains("countdownSeconds");
    }

    @Test
    void aBadPackAloneIs65ByFolderByFileAndWithinTheConfiguration() throws IOException {
        threeMistakesInThePack();
        var pack = ctl.config().resolve("packs/mfc-basic");
        for (var path : List.of(ctl.config(), pack, pack.resolve("pack.json"))) {
            var said = ctl.asks("check", path.toString(), "--json");
            assertThat(said.exit()).as(path.toString()).isEqualTo(65);
            assertThat(pointers(said)).contains("survey.json#/pages/3/elements/0/rateType", "pack.json#/audience");
        }
    }

    @Test
    void aSurveyFileIsCheckedAlone() throws IOException {
        threeMistakesInThePack();
        var survey = ctl.config().resolve("packs/mfc-basic/survey.json");
        var said = ctl.asks("check", survey.toString(), "--json");
        assertThat(said.exit()).isEqualTo(65);
        assertThat(pointers(said))
                .contains("survey.json#/pages/3/elements/0/rateType")
                .allMatch(pointer -> pointer.startsWith("survey.json#"));
        edit("survey.json", "\"rateType\": \"faces\"", "\"rateType\": \"smileys\"");
        assertThat(ctl.asks("check", survey.toString()).exit()).isZero();
    }

    @Test
    void severalPathsAreToldApart() throws IOException {
        Files.writeString(ctl.config().resolve("kiosk.json"), SEVEN_MISTAKES);
        var said = ctl.asks("check", "kiosk-config", ctl.config().toString(), "--json");
        assertThat(said.exit()).isEqualTo(78);
        said.json()
                .getAsJsonArray("faults")
                .forEach(fault -> assertThat(fault.getAsJsonObject().get("file").getAsString())
                        .startsWith(ctl.config().toString()));
    }

    @Test
    void aFolderThatIsNotThereIs78() {
        assertThat(ctl.asks("check", folder.resolve("none").toString()).exit()).isEqualTo(78);
    }

    private void threeMistakesInThePack() throws IOException {
        edit("survey.json", "\"rateType\": \"smileys\"", "\"rateType\": \"faces\"");
        edit("pack.json", "\"audience\": \"citizen\"", "\"audience\": \"people\"");
        edit("pack.json", "\"languages\"", "\"langauges\"");
    }

    private void edit(String name, String from, String to) throws IOException {
        var file = ctl.config().resolve("packs/mfc-basic").resolve(name);
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static List<String> pointers(Ctl.Said said) {
        return StreamSupport.stream(said.json().getAsJsonArray("faults").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(fault -> Path.of(fault.get("file").getAsString()).getFileName() + "#"
                        + fault.get("pointer").getAsString())
                .toList();
    }

    private static void isWhole(JsonElement element) {
        var fault = element.getAsJsonObject();
        assertThat(fault.keySet()).containsExactly("code", "severity", "file", "pointer", "line", "message", "hint");
        assertThat(fault.get("line").getAsInt()).isPositive();
        assertThat(fault.get("message").getAsString()).isNotBlank();
        if (fault.get("severity").getAsString().equals("error")) {
            assertThat(fault.get("hint").getAsString()).isNotBlank();
        }
    }
}
