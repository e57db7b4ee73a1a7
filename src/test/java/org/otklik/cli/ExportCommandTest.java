package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsInUseComesOutAsWritten() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var said = ctl.asks("export");
        assertThat(said.exit()).isZero();
        assertThat(JsonParser.parseString(said.out()))
                .isEqualTo(JsonParser.parseString(Files.readString(ctl.config().resolve("kiosk.json"))));
    }

    @Test
    void theEffectiveFileHasEveryDefaultAndMeansTheSame() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var file = ctl.config().resolve("kiosk.json");
        var before = ((ConfigReading.Loaded) ConfigReader.read(ctl.config())).configuration();
        assertThat(ctl.asks("export", "--effective", "-o", file.toString()).exit())
                .isZero();
        assertThat(Files.readString(file)).contains("\"countdownSeconds\"").contains("\"batchItems\"");
        assertThat(((ConfigReading.Loaded) ConfigReader.read(ctl.config()))
                        .configuration()
                        .kiosk())
                .isEqualTo(before.kiosk());
    }

    @Test
    void anEqualFileIsLeftAlone() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var file = folder.resolve("out.json").toString();
        assertThat(ctl.asks("export", "-o", file, "--json")
                        .json()
                        .get("changed")
                        .getAsBoolean())
                .isTrue();
        assertThat(ctl.asks("export", "-o", file, "--json")
                        .json()
                        .get("changed")
                        .getAsBoolean())
                .isFalse();
    }

    @Test
    void aFileThatCannotBeMadeIs73() throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        assertThat(ctl.asks("export", "-o", folder.resolve("none/out.json").toString())
                        .exit())
                .isEqualTo(73);
    }
}
