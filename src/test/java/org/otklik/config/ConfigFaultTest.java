package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

class ConfigFaultTest {
    private static final Path SHIPPED = Path.of("kiosk-config");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedFolder() throws IOException {
        Files.copy(SHIPPED.resolve("kiosk.json"), folder.resolve("kiosk.json"));
        for (var id : List.of("mfc-basic", "one-tap", "staff")) {
            var pack = Files.createDirectories(folder.resolve("packs").resolve(id));
            for (var file : List.of("survey.json", "pack.json")) {
                Files.copy(SHIPPED.resolve("packs").resolve(id).resolve(file), pack.resolve(file));
            }
        }
    }

    @Test
    void theShippedFolderHasNoFault() {
        var loaded = (ConfigReading.Loaded) ConfigReader.read(SHIPPED);
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.configuration().pack().id()).isEqualTo("mfc-basic");
        assertThat(loaded.configuration().kiosk().kiosk().centre()).isEqualTo("mfc-1");
    }

    @Test
    void tenMistakesInBothFilesAreTenFaultsWithTheirPlaces() throws IOException {
        write("""
                {
                  "schemaVersion": 1,
                  "kiosk": {"centre": "МФЦ 1", "timeZone": "Europe/Moskau"},
                  "idle": {"choiceSeconds": 5, "countdownSecs": 30},
                  "hours": {"mon": "8-20"},
                  "packs": {"active": "mfc-basic"},
                  "sync": {"enabled": "yes", "endpoint": {"url": "http://collector.example"}}
                }
                """);
        edit("survey.json", "\"rateType\": \"smileys\"", "\"rateType\": \"faces\"");
        edit("pack.json", "\"audience\": \"citizen\"", "\"audience\": \"people\"");
        edit("pack.json", "\"languages\"", "\"langauges\"");
        var faults = errors();
        assertThat(faults)
                .extracting(fault -> fault.file() + "#" + fault.pointer())
                .contains(
                        "kiosk.json#/kiosk/centre",
                        "kiosk.json#/kiosk/timeZone",
                        "kiosk.json#/idle/choiceSeconds",
                        "kiosk.json#/idle/countdownSecs",
                        "kiosk.json#/hours/mon",
                        "kiosk.json#/sync/enabled",
                        "kiosk.json#/sync/endpoint/url",
                        "packs/mfc-basic/survey.json#/pages/3/elements/0/rateType",
                        "packs/mfc-basic/pack.json#/audience",
                        "packs/mfc-basic/pack.json#/langauges");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.hint()).isNotBlank();
            assertThat(fault.line()).isPositive();
        });
        assertThat(refused().kinds()).containsExactlyInAnyOrder(FileKind.KIOSK_JSON, FileKind.PACK);
    }

    @Test
    void aMissingFileIsAFaultOfKioskJson() throws IOException {
        Files.delete(folder.resolve("kiosk.json"));
        assertOnlyError("config.missing", "");
        assertThat(refused().kinds()).containsExactly(FileKind.KIOSK_JSON);
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeSo() throws IOException {
        Files.delete(folder.resolve("kiosk.json"));
        Files.createDirectory(folder.resolve("kiosk.json"));
        assertOnlyError("config.unreadable", "");
        assertThat(refused().kinds()).containsExactly(FileKind.UNREADABLE);
    }

    @Test
    void whatIsNotJsonOrNoObjectIsRefused() throws IOException {
        write("{\"schemaVersion\": 1,}");
        assertOnlyError("json.syntax", "");
        write("[]");
        assertOnlyError("value.type", "");
        Files.write(folder.resolve("kiosk.json"), "{\"ы\": 1}".getBytes(StandardCharsets.UTF_16));
        assertOnlyError("json.encoding", "");
        write("{\"a\": \"" + "x".repeat(300_000) + "\"}");
        assertOnlyError("json.size", "");
    }

    @Test
    void theCentreIsRequired() throws IOException {
        editKiosk("\"centre\": \"mfc-1\"", "");
        assertOnlyError("value.missing", "/kiosk/centre");
    }

    @Test
    void aPackThatIsNotThereIsAFaultOfTheKeyThatNamesIt() throws IOException {
        editKiosk("\"active\": \"mfc-basic\"", "\"active\": \"mkgu-5\"");
        assertOnlyError("config.pack_missing", "/packs/active");
    }

    @Test
    void aStaffPackOpensBehindThePinOnly() throws IOException {
        editKiosk("\"active\": \"mfc-basic\"", "\"active\": \"staff\"");
        assertOnlyError("config.audience", "/packs/active");
    }

    @Test
    void behindThePinStandsAStaffPack() throws IOException {
        editKiosk("\"mfc-basic\"", "\"mfc-basic\", \"staff\": \"staff\"");
        assertThat(faults()).isEmpty();
        editKiosk("\"staff\": \"staff\"", "\"staff\": \"one-tap\"");
        assertOnlyError("config.audience", "/packs/staff");
        editKiosk("\"staff\": \"one-tap\"", "\"staff\": \"nobody\"");
        assertOnlyError("config.pack_missing", "/packs/staff");
    }

    @Test
    void aStaffPackIsHeldToTheSameRules() throws IOException {
        editKiosk("\"mfc-basic\"", "\"mfc-basic\", \"staff\": \"staff\", \"include\": [\"liked\", \"power\"]");
        assertOnlyError("config.include", "/packs/include");
        replace(
                folder.resolve("packs/staff/pack.json"),
                "\"power\": {\n      \"purpose\"",
                "\"power\": {\"optional\": true, \"purpose\"");
        assertThat(faults()).isEmpty();
        replace(folder.resolve("packs/staff/pack.json"), "\"version\": 1", "\"version\": 0");
        assertThat(refused().kinds()).containsExactly(FileKind.PACK);
    }

    @Test
    void languagesMustBeCompleteInThePack() throws IOException {
        editKiosk("\"packs\"", "\"appearance\": {\"languages\": [\"ru\", \"en-gb\"]},\n  \"packs\"");
        assertOnlyError("config.language", "/appearance/languages");
    }

    @Test
    void onlyOptionalQuestionsCanBeIncluded() throws IOException {
        editKiosk("\"mfc-basic\"", "\"mfc-basic\", \"include\": [\"liked\", \"overall\"]");
        assertOnlyError("config.include", "/packs/include");
    }

    @Test
    void plainHttpStaysOnTheMachineUnlessItIsAllowed() throws IOException {
        assertThat(endpoint("http://collector.example", "")).containsExactly("config.endpoint_http");
        assertThat(endpoint("http://127.0.0.1.example", "")).containsExactly("config.endpoint_http");
        assertThat(endpoint("http://127.0.0.1:8080", "")).isEmpty();
        assertThat(endpoint("http://127.0.0.1:80800", "")).containsExactly("config.endpoint_url");
        assertThat(endpoint("http://localhost", "")).isEmpty();
        assertThat(endpoint("http://[::1]:8080", "")).isEmpty();
        assertThat(endpoint("https://collector.example", "")).isEmpty();
        assertThat(endpoint("http://collector.example", ", \"insecure\": true")).containsExactly("config.insecure");
    }

    @Test
    void aShortIntervalToAnotherMachineIsWarnedOf() throws IOException {
        editKiosk(
                "\"packs\"",
                "\"sync\": {\"minIntervalSeconds\": 5, \"endpoint\": {\"url\": \"https://collector.example\"}},\n  \"packs\"");
        assertThat(faults()).extracting(Fault::code).containsExactly("config.short_interval");
        assertThat(ConfigReader.read(folder)).isInstanceOf(ConfigReading.Loaded.class);
    }

    @Test
    void aFileOfCertificatesGoesWithATrustThatKnowsItAndALoginWithAProxy() throws IOException {
        assertThat(way("\"trust\": \"file\"")).containsExactly("config.ca_file");
        assertThat(way("\"trust\": \"system+file\"")).containsExactly("config.ca_file");
        assertThat(way("\"caFile\": \"/etc/ca.pem\"")).containsExactly("config.ca_file");
        assertThat(way("\"trust\": \"system+file\", \"caFile\": \"/etc/ca.pem\""))
                .isEmpty();
        assertThat(way("\"proxySecretFile\": \"/etc/proxy\"")).containsExactly("config.proxy_secret");
        assertThat(way("\"proxy\": \"proxy:3128\", \"proxySecretFile\": \"/etc/proxy\""))
                .isEmpty();
        assertThat(way("\"proxy\": \"http://proxy:3128\"")).containsExactly("config.proxy");
    }

    private List<String> way(String keys) throws IOException {
        Files.copy(SHIPPED.resolve("kiosk.json"), folder.resolve("kiosk.json"), StandardCopyOption.REPLACE_EXISTING);
        editKiosk("\"packs\"", "\"sync\": {" + keys + "},\n  \"packs\"");
        return faults().stream().map(Fault::code).toList();
    }

    @Test
    void aPictureSmallerThanAnyThatScreensAreTriedOnIsWarnedOf() throws IOException {
        editKiosk("\"packs\"", "\"display\": {\"widthMm\": 340, \"heightMm\": 194},\n  \"packs\"");
        assertThat(faults()).extracting(Fault::code).containsExactly("config.small_picture");
        editKiosk("340", "345");
        assertThat(faults()).isEmpty();
    }

    @Test
    void anUnsetContactIsAWarningForEachLanguageThatMissesIt() throws IOException {
        editKiosk("\"site\": \"mfc.example\",", "");
        editKiosk("{ \"ru\": \"стойка у входа\", \"en\": \"desk at the entrance\" }", "{\"ru\": \"у входа\"}");
        var faults = faults();
        assertThat(faults).extracting(Fault::code).containsOnly("contact_unset");
        assertThat(faults).extracting(Fault::severity).containsOnly(Severity.WARNING);
        assertThat(faults).extracting(Fault::pointer).containsExactly("/contacts/site", "/contacts/desk");
        assertThat(faults.get(0).message()).contains("ru, en", "complaint.ways");
        assertThat(faults.get(1).message()).contains("unset in en,");
        assertThat(ConfigReader.read(folder)).isInstanceOf(ConfigReading.Loaded.class);
    }

    @Test
    void aContactThatNoTextQuotesMayBeUnset() throws IOException {
        editKiosk("\"site\": \"mfc.example\",", "");
        edit("pack.json", "{site}", "mfc.example");
        assertThat(faults()).isEmpty();
    }

    @Test
    void faultsOfThePackAloneAreOfThePack() throws IOException {
        edit("pack.json", "\"version\": 1", "\"version\": 0");
        assertThat(refused().kinds()).containsExactly(FileKind.PACK);
    }

    private List<String> endpoint(String url, String more) throws IOException {
        Files.copy(SHIPPED.resolve("kiosk.json"), folder.resolve("kiosk.json"), StandardCopyOption.REPLACE_EXISTING);
        editKiosk("\"packs\"", "\"sync\": {\"endpoint\": {\"url\": \"" + url + "\"" + more + "}},\n  \"packs\"");
        return faults().stream().map(Fault::code).toList();
    }

    private void assertOnlyError(String code, String pointer) {
        assertThat(errors()).hasSize(1);
        assertThat(errors().get(0).code()).isEqualTo(code);
        assertThat(errors().get(0).pointer()).isEqualTo(pointer);
        assertThat(errors().get(0).file()).isEqualTo("kiosk.json");
    }

    private ConfigReading.Refused refused() {
        return (ConfigReading.Refused) ConfigReader.read(folder);
    }

    private List<Fault> errors() {
        return refused().faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
    }

    private List<Fault> faults() {
        return ConfigReader.read(folder).faults();
    }

    private void write(String json) throws IOException {
        Files.writeString(folder.resolve("kiosk.json"), json);
    }

    private void editKiosk(String right, String wrong) throws IOException {
        replace(folder.resolve("kiosk.json"), right, wrong);
    }

    private void edit(String file, String right, String wrong) throws IOException {
        replace(folder.resolve("packs/mfc-basic").resolve(file), right, wrong);
    }

    private static void replace(Path file, String right, String wrong) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }
}
