package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.HastyCollector;
import org.otklik.outbox.EnduringOutbox;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.torture.OutboxCopy;
import org.otklik.torture.Visits;
import org.otklik.wire.ItemId;

/** The disk's part of {@link FieldBugTest}: files that are damaged or torn, and two who have one open. */
class FieldBugDiskTest {
    private static final int PAGE = 4096;
    private static final int SECTOR = 512;
    private static final int VISITS = 40;

    /** Ten thousand take minutes; the reset of the log needs one checkpoint at the wrong moment, not many. */
    private static final int CHECKPOINTS = 2_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_128);
    private final Visits visits = new Visits(random);

    /** A corrupt chunk stopped the service at each start; also fluent-bit#2475, fluent-bit#11847. Each page in turn. */
    @Test
    void fluentBit6995ACorruptPieceNeverStopsTheKioskNorWhatItSends() throws Exception {
        var whole = folder.resolve("whole.db");
        try (var outbox = opened(whole)) {
            keep(outbox, VISITS);
        }
        var pages = (int) (Files.size(whole) / PAGE);
        assertThat(pages).isGreaterThan(10);
        var fewest = VISITS;
        try (var collector = new HastyCollector(folder.resolve("collector"))) {
            for (var page = 0; page < pages; page++) {
                var file = Files.createDirectory(folder.resolve("page-" + page)).resolve("outbox.db");
                Files.copy(whole, file);
                scratch(file, (long) page * PAGE, PAGE);
                try (var outbox = EnduringOutbox.open(file, new SecureRandom(), InstantSource.system())) {
                    assertThat(outbox.health()).as("page %d", page).isInstanceOf(OutboxHealth.Serving.class);
                    keep(outbox, 1);
                }
                fewest = Math.min(fewest, sent(collector, file));
            }
        }
        // Of forty-one; a page holds some six.
        assertThat(fewest).isGreaterThan(VISITS / 2);
    }

    private static int sent(HastyCollector collector, Path file) throws SQLException {
        var token = collector.newKiosk();
        var endpoint = EachFaultAlone.endpoint(URI.create(collector.address()), token);
        try (var kiosk = new VirtualKiosk(file, token, endpoint, new HastyClock(), 1)) {
            kiosk.prepareToDrain();
            assertThat(kiosk.drained(60)).as("%s: %s", file, kiosk.standing()).isTrue();
        }
        return Math.toIntExact(OutboxCopy.of(file).items().stream()
                .filter(item -> item.state().equals("acked"))
                .count());
    }

    /** Files were left half written when the power was pulled: it needed a write-ahead log; vxsuite#7391. */
    @Test
    void vxsuite2251APowerCutAnywhereInACommitTakesNoAnswerThatWasKeptBefore() throws Exception {
        var file = folder.resolve("outbox.db");
        var log = folder.resolve("outbox.db-wal");
        byte[] database;
        byte[] written;
        long before;
        List<ItemId> kept;
        try (var outbox = opened(file)) {
            kept = keep(outbox, VISITS);
            before = Files.size(log);
            keep(outbox, 1);
            database = Files.readAllBytes(file);
            written = Files.readAllBytes(log);
        }
        assertThat((long) written.length).isGreaterThan(before);
        var cuts = 0;
        for (var end = (int) before; end < written.length; end += SECTOR) {
            for (var rest : List.of(0, SECTOR / 2)) {
                var place = Files.createDirectory(folder.resolve("cut-" + cuts++));
                Files.write(place.resolve("outbox.db"), database);
                // What follows the cut was never written, or is what lay on the disk before.
                Files.write(place.resolve("outbox.db-wal"), torn(written, end + rest));
                takesOn(place.resolve("outbox.db"), kept);
            }
        }
        assertThat(cuts).isGreaterThan(10);
    }

    private byte[] torn(byte[] written, int end) {
        var bytes = Arrays.copyOf(written, Math.min(written.length, end + SECTOR));
        for (var at = Math.min(end, bytes.length); at < bytes.length; at++) {
            bytes[at] = (byte) random.nextInt();
        }
        return bytes;
    }

    private void takesOn(Path file, List<ItemId> kept) throws SQLException {
        try (var outbox = opened(file)) {
            keep(outbox, 1);
        }
        assertThat(OutboxCopy.of(file).items())
                .extracting(OutboxCopy.Item::id)
                .containsAll(kept)
                .hasSizeBetween(kept.size() + 1, kept.size() + 2);
    }

    /** A reset of the log could damage the file under two processes: SQLite 3.7.0 to 3.51.2. */
    @Test
    void sqliteWalResetTwoProcessesAndManyCheckpointsLeaveTheFileWhole() throws Exception {
        var file = folder.resolve("outbox.db");
        List<ItemId> kept = new ArrayList<>();
        try (var outbox = opened(file)) {
            kept.addAll(keep(outbox, 1));
            var other = Checkpoints.start(file, CHECKPOINTS, folder.resolve("log"));
            try {
                while (other.isAlive()) {
                    kept.addAll(keep(outbox, 1));
                }
                assertThat(other.waitFor())
                        .as(Files.readString(folder.resolve("log")))
                        .isZero();
            } finally {
                other.destroyForcibly();
            }
        }
        assertThat(kept).hasSizeGreaterThan(10);
        assertThat(OutboxCopy.of(file).items())
                .extracting(OutboxCopy.Item::id)
                .containsExactlyInAnyOrderElementsOf(kept);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var check = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            assertThat(check.getString(1)).isEqualTo("ok");
        }
    }

    private static Outbox opened(Path file) {
        return ((OutboxOpening.Opened) SqliteOutbox.open(file, new SecureRandom())).outbox();
    }

    private List<ItemId> keep(Outbox outbox, int count) {
        List<ItemId> kept = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            kept.addAll(((Outcome.Kept) outbox.commit(visits.silent(Instant.now()))).ids());
        }
        return kept;
    }

    private void scratch(Path file, long at, int length) throws IOException {
        var noise = new byte[length];
        random.nextBytes(noise);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(at);
            out.write(noise);
        }
    }
}
