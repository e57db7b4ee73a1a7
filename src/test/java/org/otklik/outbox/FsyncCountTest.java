package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel was asked, in its order, by a process of its own: the only witness that SQLite cannot talk over. */
class FsyncCountTest {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final int VISITS = 400;

    /** The log, the file, and the log once more when it begins anew. */
    private static final int SYNCS_A_CHECKPOINT = 3;

    @TempDir
    private Path folder;

    @BeforeEach
    void theWitnessIsHere() {
        assumeTrue(Files.isExecutable(STRACE), "strace is not installed");
    }

    @Test
    void aVisitIsSyncedOnceAndBeforeItIsCalledKept() throws IOException, InterruptedException {
        var syncs = syncsBefore("kept", "visits");
        assertThat(syncs).hasSize(VISITS);
        assertThat(syncs).allMatch(before -> before >= 1);
        var checkpoints = syncs.stream().filter(before -> before > 1).count();
        assertThat(checkpoints).isBetween(5L, 40L);
        assertThat(syncs).allMatch(before -> before <= 1 + SYNCS_A_CHECKPOINT);
    }

    @Test
    void reportsAloneAreCheckpointedToo() throws IOException, InterruptedException {
        var syncs = syncsBefore("sent", "reports");
        assertThat(syncs).hasSize(VISITS);
        assertThat(syncs.stream().filter(before -> before > 1).count()).isBetween(1L, 8L);
        assertThat(Files.size(folder.resolve("outbox.db-wal"))).isLessThan(1_500_000);
    }

    /** How many syncs came before each of these words, since the word before it. */
    private List<Integer> syncsBefore(String word, String work) throws IOException, InterruptedException {
        var trace = folder.resolve("trace");
        var process = new ProcessBuilder(
                        STRACE.toString(),
                        "-f",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=write,fsync,fdatasync",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        folder.resolve("outbox.db").toString(),
                        work)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        List<Integer> found = new ArrayList<>();
        var syncs = 0;
        for (var line : Files.readAllLines(trace)) {
            syncs += line.matches("\\d+ +f(data)?sync\\(.*") ? 1 : 0;
            if (line.contains("write(1, \"begin")) {
                syncs = 0;
            } else if (line.contains("write(1, \"" + word)) {
                found.add(syncs);
                syncs = 0;
            }
        }
        return found;
    }

    /** The process that is watched: keeps visits, or numbers requests as a kiosk does that has nothing to send. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) {
            var outbox = ((OutboxOpening.Opened) SqliteOutbox.open(Path.of(arguments[0]), new SecureRandom())).outbox();
            say("begin");
            for (var i = 0; i < VISITS; i++) {
                if (arguments[1].equals("reports")) {
                    outbox.nextRequest();
                    say("sent");
                } else if (outbox.commit(OutboxContractTest.visit("a", "текст")) instanceof Outcome.Kept) {
                    say("kept");
                }
                outbox.tidy();
            }
            // Ends as a kiosk does whose power fails: the log stays.
            Runtime.getRuntime().halt(0);
        }

        private static void say(String word) {
            System.out.println(word);
            System.out.flush();
        }
    }
}
