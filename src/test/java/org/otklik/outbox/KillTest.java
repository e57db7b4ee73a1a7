package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.ItemId;

/** A process that keeps visits is killed in the middle of its work: what it called kept is there. */
class KillTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void whatWasCalledKeptIsThereAfterAKill() throws IOException, InterruptedException {
        var seed = Long.getLong("otklik.seed", 20_261_124L);
        var random = new Random(seed);
        Set<String> kept = new HashSet<>();
        for (var kill = 0; kill < KILLS; kill++) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Keeper.class.getName(),
                            folder.resolve("outbox.db").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var visits = 1 + random.nextInt(300); visits > 0; visits--) {
                kept.add(lines.readLine());
            }
            // Not by the process itself, which would close the pipe with ids still in it.
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            lines.lines().filter(line -> line.length() == 36).forEach(kept::add);
            process.waitFor();
        }
        assertThat(kept).as("seed %d", seed).hasSizeGreaterThan(KILLS);
        try (var outbox =
                ((OutboxOpening.Opened) SqliteOutbox.open(folder.resolve("outbox.db"), new SecureRandom())).outbox()) {
            assertThat(outbox.boot()).isEqualTo(KILLS + 1);
        }
        try (var reader = OutboxReader.open(folder.resolve("outbox.db"))) {
            for (var id : kept) {
                assertThat(reader.show(ItemId.parse(id).orElseThrow()))
                        .as("seed %d, item %s", seed, id)
                        .isPresent();
            }
            assertThat(reader.list(Optional.of(ItemState.SENDING), 10)).isEmpty();
            var tallies = reader.tallies(OutboxContractTest.NOON).get(0).response();
            assertThat(tallies.committed().n()).isEqualTo(tallies.pending());
        }
    }

    /** The process that is killed: says each id only after the outbox called it kept. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] arguments) {
            var opening = SqliteOutbox.open(Path.of(arguments[0]), new SecureRandom());
            var outbox = ((OutboxOpening.Opened) opening).outbox();
            while (true) {
                if (outbox.commit(OutboxContractTest.visit("a")) instanceof Outcome.Kept outcome) {
                    System.out.println(outcome.ids().get(0));
                    System.out.flush();
                }
                outbox.tidy();
            }
        }
    }
}
