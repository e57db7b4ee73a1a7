package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTest {
    @Test
    void twoFoldersAreEnough() {
        var options = understood("--config", "c", "--data", "d");
        assertThat(options.config()).isEqualTo(Path.of("c"));
        assertThat(options.data()).isEqualTo(Path.of("d"));
        assertThat(options.mode()).isEqualTo(LaunchOptions.Mode.INSTALLED);
        assertThat(options.screen()).isEqualTo(LaunchOptions.Screen.FULL);
        assertThat(options.comments()).isEqualTo(LaunchOptions.Comments.AFTER_MIDNIGHT);
        assertThat(options.bootJitter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.endpoint()).isEmpty();
    }

    @Test
    void everyOptionIsTaken() {
        var options = understood(
                "--config",
                "c",
                "--data",
                "d",
                "--endpoint",
                "http://127.0.0.1:8080",
                "--desktop",
                "--windowed",
                "--panel-mm",
                "268x476",
                "--min-interval-seconds",
                "5",
                "--boot-jitter-seconds",
                "0",
                "--release-comments",
                "--exit-after-first-screen");
        assertThat(options.endpoint()).contains(URI.create("http://127.0.0.1:8080"));
        assertThat(options.mode()).isEqualTo(LaunchOptions.Mode.DESKTOP);
        assertThat(options.screen()).isEqualTo(LaunchOptions.Screen.WINDOWED);
        assertThat(options.panel()).contains(new LaunchOptions.PanelMm(268, 476));
        assertThat(options.minInterval()).contains(Duration.ofSeconds(5));
        assertThat(options.bootJitter()).isZero();
        assertThat(options.comments()).isEqualTo(LaunchOptions.Comments.AT_ONCE);
        assertThat(options.until()).isEqualTo(LaunchOptions.Until.FIRST_SCREEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--config c",
                "--data d",
                "--config c --data d --wndowed",
                "--config c --data",
                "--config --data d",
                "--config c --data d --panel-mm 268",
                "--config c --data d --panel-mm 2x4",
                "--config c --data d --min-interval-seconds 4",
                "--config c --data d --min-interval-seconds 99999999999",
                "--config c --data d --boot-jitter-seconds -1",
                "--config c --data d --endpoint ftp://x",
                "--config c --data d --endpoint http://user:secret@x",
                "--config c --data d stray"
            })
    void aMistakeIsNamedInOneSentence(String line) {
        var parsed = LaunchOptions.parse(List.of(line.split(" ", -1)));
        assertThat(parsed).isInstanceOf(LaunchOptions.Mistaken.class);
        assertThat(((LaunchOptions.Mistaken) parsed).reason()).endsWith(".");
    }

    @Test
    void helpWinsOverMistakes() {
        assertThat(LaunchOptions.parse(List.of("--config", "c", "--help")))
                .isInstanceOf(LaunchOptions.HelpWanted.class);
    }

    private static LaunchOptions understood(String... arguments) {
        return ((LaunchOptions.Understood) LaunchOptions.parse(List.of(arguments))).options();
    }
}
