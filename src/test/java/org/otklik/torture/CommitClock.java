package org.otklik.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SerialOutbox;

/**
 * How long a visitor waits for the disk: from the event thread's call until COMMIT has returned, waiting for the outbox
 * thread included. Beside it, in the same run on the same file system, an append of as many bytes with an fdatasync:
 * what the disk itself takes.
 */
final class CommitClock {
    private static final int RAW_EVERY = 10;

    private final SerialOutbox outbox;
    private final Visits visits;
    private final Path data;

    CommitClock(SerialOutbox outbox, Visits visits, Path data) {
        this.outbox = outbox;
        this.visits = visits;
        this.data = data;
    }

    /** Microseconds: {@code commit p50 p99 max raw p50 p99 max bytes B}. */
    String measure(long commits) throws IOException, ExecutionException, InterruptedException {
        var log = data.resolve("outbox.db-wal");
        var before = Files.size(log);
        commit();
        // A log that begins anew in this moment does not grow; four pages with their frame heads are the usual commit.
        var bytes = (int) Math.max(Files.size(log) - before, 4 * 4120L);
        var took = new Quantiles();
        var raw = new Quantiles();
        try (var file = FileChannel.open(
                data.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (var i = 0L; i < commits; i++) {
                took.add(commit());
                if (i % RAW_EVERY == 0) {
                    raw.add(append(file, bytes));
                }
            }
        }
        return "commit %s raw %s bytes %d".formatted(took.micros(), raw.micros(), bytes);
    }

    private long commit() throws ExecutionException, InterruptedException {
        var visit = visits.silent(Instant.now());
        var told = new CompletableFuture<Long>();
        var begun = System.nanoTime();
        outbox.commitLater(visit, outcome -> {
            if (outcome instanceof Outcome.NotSaved lost) {
                told.completeExceptionally(new IllegalStateException(lost.reason()));
            }
            told.complete(System.nanoTime() - begun);
        });
        return told.get();
    }

    private static long append(FileChannel file, int bytes) throws IOException {
        var begun = System.nanoTime();
        var buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        file.force(false);
        return System.nanoTime() - begun;
    }
}
