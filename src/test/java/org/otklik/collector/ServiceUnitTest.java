package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit that keeps a collector alive gives it no more than it needs, and starts a program with options that it has. */
class ServiceUnitTest {
    private static final Path UNIT = Path.of("packaging", "otklik-collector.service");
    private static final String INSTALLED = "/opt/otklik";

    /** systemd's own measure, of 100; a unit without any wall is at 96. */
    private static final int MOST_EXPOSED = 20;

    @TempDir
    private Path folder;

    @Test
    void whatItMayDoIsWhatACollectorNeeds() throws IOException {
        assertThat(settings())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("User", "otklik-collector"),
                        Map.entry("StateDirectory", "otklik-collector"),
                        Map.entry("StateDirectoryMode", "0700"),
                        Map.entry("UMask", "0077"),
                        Map.entry("ProtectSystem", "strict"),
                        Map.entry("ProtectHome", "yes"),
                        Map.entry("PrivateTmp", "yes"),
                        Map.entry("NoNewPrivileges", "yes"),
                        Map.entry("CapabilityBoundingSet", ""),
                        Map.entry("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
                        Map.entry("SystemCallFilter", "@system-service"),
                        Map.entry("LimitCORE", "0"),
                        Map.entry("Restart", "on-failure"),
                        Map.entry("StartLimitIntervalSec", "0")));
    }

    @Test
    void itStartsAProgramThatThereIsWithOptionsThatItHas() throws IOException {
        var words = List.of(settings().get("ExecStart").split(" ", -1));
        var script = Path.of(words.get(0).substring(INSTALLED.length() + 1));
        assertThat(words.get(0)).startsWith(INSTALLED + "/");
        assertThat(script).isExecutable();
        var parsed = Main.commandLine()
                .parseArgs(words.subList(1, words.size()).toArray(String[]::new))
                .subcommand();
        assertThat(parsed.commandSpec().name()).isEqualTo("serve");
        assertThat(parsed.matchedOption("--data").getValue().toString())
                .isEqualTo("/var/lib/" + settings().get("StateDirectory"));
        assertThat(parsed.matchedOption("--config").stringValues().get(0))
                .startsWith("/etc/" + settings().get("ConfigurationDirectory") + "/");
    }

    @Test
    void theExitCodesThatAreNotTriedAgainAreThoseOfTheHelp() throws IOException {
        var help = Main.commandLine().getUsageMessage().replaceAll("\\s+", " ");
        assertThat(settings().get("RestartPreventExitStatus").split(" ", -1))
                .allSatisfy(code -> assertThat(help).containsPattern("Exit codes:.*\\b" + code + " "));
        assertThat(settings().get("RestartPreventExitStatus")).doesNotContain("74");
    }

    @Test
    void thePageOnHowToRunOneSpeaksOfTheSamePlaces() throws IOException {
        var page = Files.readString(Path.of("src/docs/run-a-collector.md"));
        assertThat(page)
                .contains(
                        INSTALLED,
                        "packaging/otklik-collector.service",
                        "/var/lib/otklik-collector",
                        "/etc/otklik-collector")
                .contains("useradd", settings().get("User"));
        assertThat(settings().get("Documentation")).isEqualTo("file://" + INSTALLED + "/src/docs/run-a-collector.md");
    }

    @Test
    void systemdUnderstandsEveryLine() throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).as("systemd").isExecutable();
        // The program has to be there, so the unit that is looked at starts the one of this folder.
        var unit = Files.writeString(
                folder.resolve("otklik-collector.service"),
                Files.readString(UNIT)
                        .replace(INSTALLED, Path.of("").toAbsolutePath().toString()));
        var verified = said("systemd-analyze", "verify", unit.toString());
        assertThat(verified.exit()).as(verified.words()).isZero();
        assertThat(verified.words()).doesNotContain("otklik-collector.service");
        var threshold = "--threshold=" + MOST_EXPOSED;
        var exposed = said("systemd-analyze", "security", "--offline=true", threshold, unit.toString());
        assertThat(exposed.exit()).as(exposed.words()).isZero();
    }

    /** Name and value of every line. */
    private static Map<String, String> settings() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        Files.readAllLines(UNIT).stream()
                .filter(line -> line.matches("[A-Za-z]+=.*"))
                .map(line -> line.split("=", 2))
                .forEach(line -> assertThat(settings.put(line[0], line[1]))
                        .as("twice: %s", Arrays.asList(line))
                        .isNull());
        return settings;
    }

    private record Said(int exit, String words) {}

    private Said said(String... words) throws IOException, InterruptedException {
        var out = folder.resolve("said");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }
}
