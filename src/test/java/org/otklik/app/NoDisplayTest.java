package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk whose X server is gone ends and says so; it once stayed for ever, with a stack trace in its log alone. */
class NoDisplayTest {
    /** No X server has a number as high as this. */
    private static final String NOBODYS_DISPLAY = ":59321";

    @TempDir
    private Path folder;

    @Test
    void aDisplayThatDoesNotAnswerIsOneSentenceAndExit69() throws Exception {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.otklik.app.Main",
                        "--config",
                        "kiosk-config",
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("DISPLAY", NOBODYS_DISPLAY);
        var kiosk = builder.start();
        try {
            assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(kiosk.exitValue()).isEqualTo(ExitCode.UNAVAILABLE.number());
            assertThat(Files.readString(said))
                    .contains("the display " + NOBODYS_DISPLAY + " does not answer")
                    .contains("scripts/demo")
                    .doesNotContain("\tat ");
        } finally {
            kiosk.destroyForcibly();
        }
    }
}
