package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.ui.kit.KioskKey;

/** A keymap is a file that people write: every mistake has its file, place, reason and remedy. */
class KeymapFaultTest {
    private static final String FIVE = """
            "FOCUS_PREVIOUS": ["VK_F13"], "FOCUS_NEXT": ["VK_F14"], "BACK": ["VK_F15"], "NEXT": ["VK_F16"]""";
    private static final String WHOLE = "{" + FIVE + ", \"SELECT\": [\"VK_F17\", \"VK_SPACE\"]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void aKioskThatNamesAKeymap() throws IOException {
        var shipped = Path.of("kiosk-config");
        var kiosk = Files.readString(shipped.resolve("kiosk.json"));
        Files.writeString(
                folder.resolve("kiosk.json"),
                kiosk.replace("\"packs\":", "\"input\": {\"keymap\": \"storm\"}, \"packs\":"));
        var pack = Files.createDirectories(folder.resolve("packs/mfc-basic"));
        for (var file : List.of("survey.json", "pack.json")) {
            Files.copy(shipped.resolve("packs/mfc-basic").resolve(file), pack.resolve(file));
        }
        Files.createDirectories(folder.resolve("keymaps"));
    }

    @Test
    void aGoodOneIsReadInItsOrder() throws IOException {
        write(WHOLE);
        var loaded = (ConfigReading.Loaded) ConfigReader.read(folder);
        assertThat(loaded.configuration().keymap().orElseThrow().keys())
                .containsEntry("SELECT", List.of("VK_F17", "VK_SPACE"))
                .hasSize(5);
    }

    @Test
    void withoutOneTheUsualKeysCount() {
        var loaded = (ConfigReading.Loaded) ConfigReader.read(Path.of("kiosk-config"));
        assertThat(loaded.configuration().keymap()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAFaultOfTheKeyThatNamesIt() {
        assertFault("config.keymap_missing", "kiosk.json", "/input/keymap");
    }

    @Test
    void aMissingRequiredKeyIsAFault() throws IOException {
        write("{" + FIVE + "}");
        assertFault("keymap.missing", "keymaps/storm.json", "");
    }

    @Test
    void aKeyOfTwoUsesIsAFaultAtTheSecond() throws IOException {
        write("{" + FIVE + ", \"SELECT\": [\"VK_F17\"], \"HELP\": [\"VK_F1\", \"VK_F13\"]}");
        assertFault("keymap.doubled", "keymaps/storm.json", "/HELP/1");
    }

    @Test
    void aKeyThatWritesIsForSwitchesOnly() throws IOException {
        write("{" + FIVE + ", \"SELECT\": [\"VK_F17\"], \"SWITCH_SELECT\": [\"VK_1\"], \"HELP\": [\"VK_H\"]}");
        assertFault("keymap.writes", "keymaps/storm.json", "/HELP/0");
    }

    @Test
    void aUseOrAKeyThatNobodyKnowsIsAFault() throws IOException {
        write("{" + FIVE + ", \"SELECT\": [\"VK_F25\"]}");
        assertFault("keymap.unknown_key", "keymaps/storm.json", "/SELECT/0");
        write("{" + FIVE + ", \"SELECT\": [\"VK_F17\"], \"HLEP\": [\"VK_F1\"]}");
        assertFault("keymap.unknown_use", "keymaps/storm.json", "/HLEP");
        write("{" + FIVE + ", \"SELECT\": \"VK_F17\"}");
        assertFault("value.type", "keymaps/storm.json", "/SELECT");
    }

    @Test
    void everyUseIsOneOfTheKioskAndTheOtherWayRound() {
        assertThat(KeyNames.uses())
                .containsExactlyInAnyOrderElementsOf(Stream.of(KioskKey.values())
                        .filter(use -> use != KioskKey.QUIT && use != KioskKey.TECHNICIAN)
                        .map(Enum::name)
                        .toList());
    }

    /** Whatever key the reader takes, Java knows; whatever writes is known to. */
    @Test
    void everyKeyIsOneOfJavas() {
        var known = Stream.of(KeyEvent.class.getFields()).map(Field::getName).toList();
        assertThat(KeyNames.keys())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(known).contains("VK_" + key));
    }

    private void write(String keymap) throws IOException {
        Files.writeString(folder.resolve("keymaps/storm.json"), keymap);
    }

    private void assertFault(String code, String file, String pointer) {
        assertThat(ConfigReader.read(folder).faults()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(List.of(fault.message(), fault.hint())).noneMatch(String::isBlank);
            assertThat(FileKind.of(fault)).isNotEqualTo(FileKind.PACK);
        });
    }
}
