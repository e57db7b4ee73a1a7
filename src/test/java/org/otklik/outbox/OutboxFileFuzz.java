package org.otklik.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.otklik.testkit.Folders;

/**
 * Target of a fuzzer that is led by coverage: whatever bytes lie in the place of an outbox and of its log, the kiosk takes
 * answers after it has opened them, or says why not and leaves them as they were; never an exception, and nothing half-made
 * is left beside them.
 */
public final class OutboxFileFuzz {
    /** Stands between the file and its log; without it there is no log. */
    private static final String BETWEEN = "\n---wal---\n";

    /** Format of SQLite, section 1.3. */
    private static final int APPLICATION_ID_AT = 68;

    private OutboxFileFuzz() {}

    /** What the fuzzer calls; it ends when something is thrown. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        var folder = root().resolve("otklik-fuzz-" + ProcessHandle.current().pid());
        try {
            takesAnswers(folder, input);
        } finally {
            Folders.delete(folder);
        }
    }

    /** In memory where that can be: what a disk promises is the business of other harnesses, and slow. */
    private static Path root() {
        var memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Opens the input as the outbox of this folder, as the kiosk does it; tells whether answers are kept. */
    static boolean takesAnswers(Path folder, byte[] input) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        var file = folder.resolve("outbox.db");
        // One character a byte, so that the bytes come back as they were.
        var text = new String(input, StandardCharsets.ISO_8859_1);
        var at = text.indexOf(BETWEEN);
        var found = Arrays.copyOf(input, at < 0 ? input.length : at);
        Files.write(file, found);
        if (at >= 0) {
            Files.write(
                    folder.resolve("outbox.db-wal"), Arrays.copyOfRange(input, at + BETWEEN.length(), input.length));
        }
        var outbox = EnduringOutbox.open(file, new SecureRandom(), () -> OutboxContractTest.NOON);
        try {
            if (outbox.health() instanceof OutboxHealth.Stopped stopped) {
                refused(stopped, file, found);
                return false;
            }
            keeps(outbox);
        } finally {
            outbox.close();
        }
        nothingHalfMade(folder);
        return true;
    }

    private static void keeps(EnduringOutbox outbox) {
        var outcome = outbox.commit(OutboxContractTest.visit("a", "долго"));
        if (!(outcome instanceof Outcome.Kept kept)) {
            throw new AssertionError("it serves, and does not keep: " + outcome);
        }
        outbox.sending(kept.ids());
        outbox.settle(OutboxContractTest.stored(kept.ids()), kept.ids());
        outbox.tallies(OutboxContractTest.NOON);
        outbox.standing(OutboxContractTest.NOON);
    }

    /** What is no outbox is somebody else's, damaged or not; a damaged one of ours is saved, whatever is left of it. */
    private static void refused(OutboxHealth.Stopped stopped, Path file, byte[] found) throws IOException {
        var isOurs = new String(found, StandardCharsets.ISO_8859_1).startsWith("OTKL", APPLICATION_ID_AT);
        if (stopped.reason().isBlank() || (stopped.trouble() == Trouble.DAMAGED && isOurs)) {
            throw new AssertionError("stopped: " + stopped);
        }
        if (!Arrays.equals(Files.readAllBytes(file), found)) {
            throw new AssertionError("refused, and changed: " + stopped);
        }
    }

    private static void nothingHalfMade(Path folder) throws IOException {
        var expected = Set.of("outbox.db", "outbox.db-wal", "outbox.db-shm", "corrupt");
        for (var name : names(folder)) {
            if (!expected.contains(name)) {
                throw new AssertionError("left behind: " + name);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
