package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.Calibration;
import org.otklik.config.PictureMm;

/** The size of the picture, written by a script. With a card: {@code CalibrateScreenTest}. */
class ScreenCalibrateTest {
    @TempDir
    private Path folder;

    @Test
    void whatAScriptWritesIsKeptForTheKioskAlone() throws IOException {
        var said = asks("--width-mm", "345", "--height-mm", "194", "--json");
        assertThat(said.json().get("changed").getAsBoolean()).isTrue();
        assertThat(said.result().get("width_mm").getAsInt()).isEqualTo(345);
        assertThat(read()).contains(new PictureMm(345, 194));
        var file = data().resolve("identity/screen.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(asks("--width-mm", "345", "--height-mm", "194", "--json")
                        .json()
                        .get("changed")
                        .getAsBoolean())
                .isFalse();
    }

    @Test
    void clearedItIsForgotten() {
        asks("--width-mm", "345", "--height-mm", "194");
        assertThat(asks("--clear", "--json").json().get("changed").getAsBoolean())
                .isTrue();
        assertThat(read()).isEmpty();
        assertThat(asks("--clear", "--json").json().get("changed").getAsBoolean())
                .isFalse();
    }

    @Test
    void halfASizeAndAnImpossibleOneAreRefused() {
        assertThat(asks("--width-mm", "345").exit()).isEqualTo(64);
        assertThat(asks("--clear", "--width-mm", "345", "--height-mm", "194").exit())
                .isEqualTo(64);
        assertThat(asks("--width-mm", "99", "--height-mm", "194").exit()).isEqualTo(64);
        assertThat(asks("--width-mm", "345", "--height-mm", "2001").exit()).isEqualTo(64);
        assertThat(read()).isEmpty();
    }

    private Ctl.Said asks(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "screen";
        all[1] = "calibrate";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Ctl(folder).asks(all);
    }

    private Optional<PictureMm> read() {
        return new Calibration(data()).read();
    }

    private Path data() {
        return new Ctl(folder).data();
    }
}
