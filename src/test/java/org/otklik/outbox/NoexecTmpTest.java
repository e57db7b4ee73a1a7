package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A temporary folder from which nothing may be run, as hardened systems have it (sqlite-jdbc#571, #1195, #1312): with the
 * library laid out beside the program, as scripts/kiosk has it, nothing is written there and answers are kept.
 */
class NoexecTmpTest {
    @TempDir
    private Path folder;

    private Path temporary;

    @BeforeEach
    void mounts() throws IOException, InterruptedException {
        assumeTrue(run(List.of("unshare", "-m", "true")).exit() == 0, "unshare -m needs root, or namespaces for users");
        temporary = Files.createDirectory(folder.resolve("tmp"));
    }

    @Test
    void withTheLibraryBesideTheProgramNothingIsWrittenThere() throws IOException, InterruptedException {
        var ended = kiosk("-Dorg.sqlite.lib.path=" + library(), "-Dorg.sqlite.lib.name=libsqlitejdbc.so");
        assertThat(ended.lines()).contains("kept 2", "temporary 0");
        assertThat(ended.exit()).isZero();
    }

    /** The same folder without it: what the first test is worth. */
    @Test
    void withoutItTheKioskSaysWhyNoAnswerIsKept() throws IOException, InterruptedException {
        var ended = kiosk();
        assertThat(ended.lines()).noneMatch(line -> line.startsWith("kept"));
        assertThat(ended.lines()).anyMatch(line -> line.matches("stopped db_settings: .*[Nn]ative library.*"));
    }

    private record Ended(int exit, List<String> lines) {}

    private Ended kiosk(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o noexec,size=20m tmpfs \"$0\" && exec \"$@\"",
                temporary.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                OneVisit.class.getName(),
                folder.resolve("outbox.db").toString()));
        return run(command);
    }

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.getInputStream()) {
            var lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Ended(process.waitFor(), lines);
        }
    }

    /** Taken out of the driver's jar, as the build does it. */
    private Path library() throws IOException {
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        var target = Files.createDirectory(folder.resolve("native"));
        var name = "/org/sqlite/native/Linux/" + machine + "/libsqlitejdbc.so";
        try (var in = NoexecTmpTest.class.getResourceAsStream(name)) {
            Files.copy(in, target.resolve("libsqlitejdbc.so"));
        }
        return target;
    }

    /** The process: one visit, and what lies in its temporary folder then. */
    static final class OneVisit {
        private OneVisit() {}

        public static void main(String[] arguments) throws IOException {
            try (var outbox = EnduringOutbox.open(Path.of(arguments[0]), new SecureRandom(), InstantSource.system())) {
                if (outbox.health() instanceof OutboxHealth.Stopped stopped) {
                    System.out.println("stopped " + stopped.trouble().alert().word() + ": "
                            + stopped.reason().replace('\n', ' '));
                    return;
                }
                if (outbox.commit(OutboxContractTest.visit("a", "текст")) instanceof Outcome.Kept kept) {
                    System.out.println("kept " + kept.ids().size());
                }
            }
            try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                System.out.println("temporary " + files.count());
            }
        }
    }
}
