package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script says before it starts anything. */
class ScriptsTest {
    @TempDir
    private Path folder;

    private record Said(int exit, String out, String err) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kiosk",
                "collector",
                "kioskctl",
                "run",
                "demo",
                "test",
                "bench",
                "torture",
                "make-profile-vectors"
            })
    void itCanBeStartedAndReads(String name) throws Exception {
        var script = Path.of("scripts", name);
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readAllLines(script)).contains("set -euo pipefail");
        assertThat(said("bash", "-n", script.toString()).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "test", "bench", "torture", "make-profile-vectors"})
    void itsHelpNamesItsExitCodes(String name) throws Exception {
        var said = said("scripts/" + name, "--help");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).startsWith("Usage: scripts/" + name).contains("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "test", "bench", "torture", "make-profile-vectors"})
    void aWrongOptionIs64AndTheUsage(String name) throws Exception {
        var said = said("scripts/" + name, "--nonsense", "x");
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Usage: scripts/" + name).contains("--nonsense");
    }

    @Test
    void withoutADisplayOneSentenceSaysWhatToRunInstead() throws Exception {
        var said = said("scripts/run", "--data", folder.toString());
        assertThat(said.exit()).isEqualTo(69);
        assertThat(said.err().strip())
                .contains("no display")
                .contains("scripts/demo")
                .doesNotContain("\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentenceAnd74() throws Exception {
        var said = said(Map.of("DISPLAY", ":59321"), "scripts/run", "--data", "/proc/otklik");
        assertThat(said.exit()).isEqualTo(74);
        assertThat(said.err().strip()).contains("/proc/otklik").doesNotContain("\n");
    }

    @Test
    void aSecondRunOnTheSameFolderGivesWayBeforeItTouchesAnything() throws Exception {
        var lock = folder.resolve(".lock");
        var first = new ProcessBuilder("flock", lock.toString(), "cat").start();
        try {
            // The first line comes back through cat, so the lock is held.
            first.getOutputStream().write("held\n".getBytes(StandardCharsets.UTF_8));
            first.getOutputStream().flush();
            assertThat(first.inputReader().readLine()).isEqualTo("held");
            var said = said(Map.of("DISPLAY", ":59321"), "scripts/run", "--fresh", "--data", folder.toString());
            assertThat(said.exit()).isEqualTo(75);
            assertThat(said.err().strip()).contains(folder.toString()).doesNotContain("\n");
            assertThat(folder).isDirectoryNotContaining(file -> !file.equals(lock));
        } finally {
            first.getOutputStream().close();
            assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aSizeThatTheKioskWouldRefuseIsRefusedBeforeTheBuild() throws Exception {
        var said = said("scripts/run", "--panel-mm", "wide");
        assertThat(said.exit()).isEqualTo(64);
        assertThat(said.err()).contains("268x476").contains("wide");
    }

    @Test
    void theBuildServerCallsTheSameScriptAsPeopleDo() throws IOException {
        assertThat(Path.of(".ci/run")).isExecutable();
        assertThat(Files.readString(Path.of(".ci/run"))).contains("scripts/test");
    }

    private Said said(String... words) throws IOException, InterruptedException {
        return said(Map.of(), words);
    }

    private Said said(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var out = Files.createTempFile("out", "");
        var err = Files.createTempFile("err", "");
        List<String> command = new ArrayList<>(List.of(words));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Said(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
