package org.otklik.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.wire.ItemId;

/**
 * Saves what a damaged outbox still holds: moves it to {@code corrupt/<date>/}, reads it there with its log and without,
 * and puts a new outbox in its place with every item that is whole. A crash at any moment is made good by the next
 * attempt. Sync page 2.6. The caller holds the lock of the kiosk, and has no connection to the file.
 */
public final class Salvage {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int HEADER = 100;

    private final Path file;
    private final Instant now;
    private final RandomGenerator random;
    private final Evidence evidence;

    private Salvage(Path file, Instant now, RandomGenerator random) {
        this.file = file;
        this.now = now;
        this.random = random;
        evidence = new Evidence(file);
    }

    /** {@code random} makes the new epoch, a secure one in the product; a failure leaves the damaged files in their folder. */
    public static Salvaged of(Path file, Instant now, RandomGenerator random) throws IOException, SQLException {
        return new Salvage(file, now, random).salvaged();
    }

    /** Whether there is something to save that an opening would not see: an empty file, or a move that a crash broke off. */
    static boolean isDue(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.size(file) == 0
                    || WalFrames.of(Evidence.beside(file, "-wal")).isDamaged();
        }
        return Files.exists(Evidence.beside(file, "-wal"))
                || new Evidence(file).unfinished().isPresent();
    }

    private Salvaged salvaged() throws IOException, SQLException {
        var refusal = refusal(file);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var fresh = Evidence.beside(file, ".salvage");
        for (var ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Evidence.beside(fresh, ending));
        }
        var folder = evidence.moved(now);
        var done = copied(folder, fresh);
        Files.write(
                folder.resolve("lost-ids.txt"),
                done.lost().stream().map(ItemId::toString).sorted().toList());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Evidence.sync(file.toAbsolutePath().getParent());
        evidence.done(
                folder,
                List.of(
                        "kept " + done.kept(),
                        "lost, named in lost-ids.txt " + done.lost().size(),
                        "lost, counted " + done.counted(),
                        "epochs without counters " + done.damagedEpochs()));
        return done;
    }

    private Salvaged.Done copied(Path folder, Path fresh) throws IOException, SQLException {
        var old = folder.resolve(file.getFileName());
        if (!Files.exists(old)) {
            Files.createFile(old);
        }
        var log = WalFrames.of(Evidence.beside(old, "-wal"));
        var opening = new DatabaseFile(fresh, Schema.APPLICATION_ID).open();
        if (opening instanceof Opening.Refused refused) {
            throw new IOException(refused.sentence());
        }
        try (var connection = ((Opening.Opened) opening).connection()) {
            Schema.bring(connection);
            var copy = new SalvageCopy(connection);
            var remains = new Remains();
            try (var pages = PageFile.of(old, log.pages())) {
                remains.read(pages, copy);
            }
            try (var pages = PageFile.of(old, Map.of())) {
                remains.read(pages, copy.olderVersions());
            }
            return copy.closed(remains, new SalvageCopy.Moment(now, log.unsure()), random);
        }
    }

    /** What is certainly somebody else's, or of a release that this one cannot follow, is not touched. */
    static Optional<Salvaged.Refused> refusal(Path file) throws IOException {
        var head = head(file);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        var owner = head.get().getInt(APPLICATION_ID_AT);
        if (owner != 0 && owner != Schema.APPLICATION_ID) {
            return refused(file, "application_id: expected " + Schema.APPLICATION_ID + ", found " + owner);
        }
        var version = head.get().getInt(USER_VERSION_AT);
        if (version <= Schema.newest()) {
            return Optional.empty();
        }
        var remains = new Remains();
        try (var pages =
                PageFile.of(file, WalFrames.of(Evidence.beside(file, "-wal")).pages())) {
            remains.read(pages, row -> {});
        }
        var readable = Optional.ofNullable(remains.meta().get("readable_from"))
                .filter(text -> text.matches("\\d{1,9}"))
                .orElse(Integer.toString(version));
        return Long.parseLong(readable) > Schema.newest()
                ? refused(file, "readable_from: expected at most " + Schema.newest() + ", found " + readable)
                : Optional.empty();
    }

    /** Whether its head names no application: a file of somebody who names none, or one of ours that lost its mark. */
    static boolean isUnmarked(Path file) throws IOException {
        return head(file).filter(head -> head.getInt(APPLICATION_ID_AT) == 0).isPresent();
    }

    /** Whether its head says that a later release has added to it. */
    static boolean isNewer(Path file) throws IOException {
        return head(file)
                .filter(head -> head.getInt(USER_VERSION_AT) > Schema.newest())
                .isPresent();
    }

    /** The head of a database; nothing where there is none. */
    private static Optional<ByteBuffer> head(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEADER);
        }
        var isOne = head.length == HEADER && Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC);
        return isOne ? Optional.of(ByteBuffer.wrap(head)) : Optional.empty();
    }

    private static Optional<Salvaged.Refused> refused(Path file, String difference) {
        return Optional.of(new Salvaged.Refused(file.getFileName() + " " + difference));
    }
}
