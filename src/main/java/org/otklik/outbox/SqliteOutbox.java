package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.Comment;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Receipt;

/** The outbox in one SQLite file: a commit is one transaction and one sync of the log. Outbox thread only. */
public final class SqliteOutbox implements Outbox {
    /** A checkpoint costs three syncs; 200 pages of 4 KiB are some eighty visits. Sync page 2.2. */
    private static final long CHECKPOINT_BYTES = 200 * 4120L;

    private final Path file;
    private final Rows rows;
    private final Queries queries;
    private final RandomGenerator random;
    private UUID epoch;
    private long boot;
    private Comments comments = Comments.AFTER_MIDNIGHT;

    /** When comments may leave, for the life of this object. */
    private enum Comments {
        AFTER_MIDNIGHT,
        AT_ONCE
    }

    private SqliteOutbox(Path file, Connection connection, RandomGenerator random) {
        this.file = file;
        this.random = random;
        rows = new Rows(connection);
        queries = new Queries(rows);
    }

    /**
     * Opens {@code outbox.db}, making it when it is missing: rules, schema, what was being sent becomes pending, a new
     * boot number; that last commit is the probe. {@code random} must be a secure one in the product.
     */
    public static OutboxOpening open(Path file, RandomGenerator random) {
        try {
            var opening = new DatabaseFile(file, Schema.APPLICATION_ID).open();
            if (opening instanceof Opening.Refused refused) {
                return new OutboxOpening.Refused(refused.sentence());
            }
            var connection = ((Opening.Opened) opening).connection();
            var refusal = Schema.bring(connection);
            if (refusal.isPresent()) {
                connection.close();
                return new OutboxOpening.Refused(refusal.get().sentence());
            }
            var outbox = new SqliteOutbox(file, connection, random);
            outbox.begin();
            return new OutboxOpening.Opened(outbox);
        } catch (SQLException | IOException e) {
            return new OutboxOpening.Refused(file.getFileName() + ": " + e.getMessage());
        }
    }

    private void begin() throws SQLException {
        rows.run("BEGIN IMMEDIATE");
        rows.run("UPDATE item SET state='pending' WHERE state='sending'");
        boot = Long.parseLong(rows.meta("boot", "0")) + 1;
        rows.write("boot", boot);
        var known = rows.meta("epoch", "");
        if (known.isEmpty()) {
            epoch = new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
            rows.newEpoch(epoch);
        } else {
            epoch = UUID.fromString(known);
        }
        rows.run("COMMIT");
    }

    @Override
    public Outcome commit(KeptVisit visit) {
        try {
            rows.run("BEGIN IMMEDIATE");
            List<ItemId> ids = new ArrayList<>();
            var response = visit.response();
            var start = response.hour().start().toInstant();
            ids.add(insert(response.withId(ItemId.mint(start, random)), 0));
            if (visit.comment().isPresent()) {
                ids.add(insert(visit.comment().get(), response.hour().start().getOffset()));
            }
            rows.run("COMMIT");
            return new Outcome.Kept(ids);
        } catch (SQLException | RuntimeException e) {
            rollBack();
            return new Outcome.NotSaved(String.valueOf(e.getMessage()));
        }
    }

    /** The midnight is that of the visit's own hour: the kiosk's zone need not be the machine's. */
    private ItemId insert(Comment comment, ZoneOffset local) throws SQLException {
        var midnight = comment.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return insert(comment.withId(ItemId.mint(midnight, random)), release(comment.day(), local));
    }

    private ItemId insert(CanonicalItem item, long nextAt) throws SQLException {
        rows.insert(item, epoch, boot, nextAt);
        rows.addCommitted(epoch, item.kind(), rows.committed(epoch, item.kind()).plus(item.id()));
        return item.id();
    }

    /** One moment for all comments of a day, drawn with its first. */
    private long release(LocalDate day, ZoneOffset local) throws SQLException {
        if (comments == Comments.AT_ONCE) {
            return 0;
        }
        if (!rows.meta("release.day", "").equals(day.toString())) {
            rows.write("release.day", day.toString());
            rows.write("release.at", CommentRelease.of(day, local, random).getEpochSecond());
        }
        return Long.parseLong(rows.meta("release.at", "0"));
    }

    private void rollBack() {
        try {
            rows.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself: there is no transaction left, which is what was wanted.
            return;
        }
    }

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        return asked("due", () -> {
            var from = queries.epochWithDue(now);
            if (from.isEmpty()) {
                return new Selection(epoch, List.of());
            }
            var entries = queries.due(from.get(), now, maxItems, maxBytes);
            Collections.shuffle(entries, new Random(random.nextLong()));
            return new Selection(from.get(), entries);
        });
    }

    @Override
    public void sending(Collection<ItemId> ids) {
        inTransaction("sending", () -> rows.state(ids, ItemState.PENDING, ItemState.SENDING));
    }

    @Override
    public void release(Collection<ItemId> ids) {
        inTransaction("release", () -> rows.state(ids, ItemState.SENDING, ItemState.PENDING));
    }

    @Override
    public void settle(Receipt receipt, Collection<ItemId> sent) {
        inTransaction("settle", () -> {
            var open = new HashSet<>(sent);
            for (var result : receipt.results()) {
                var id = ItemId.parse(result.id());
                if (id.isEmpty() || !open.remove(id.get())) {
                    continue;
                }
                if (result.status().acknowledges()) {
                    ack(id.get(), receipt.receivedHour());
                } else {
                    rows.quarantine(id.get(), result.code().orElse("rejected"));
                }
            }
            rows.state(open, ItemState.SENDING, ItemState.PENDING);
        });
    }

    private void ack(ItemId id, String hour) throws SQLException {
        var kind = rows.item(id, row -> ItemKind.of(row.getString(2)).orElseThrow(), ItemKind.RESPONSE);
        var of = rows.item(id, row -> Rows.uuid(row.getBytes(1)), epoch);
        var alreadyAcked = rows.item(id, row -> row.getString(3).equals(ItemState.ACKED.word()), true);
        if (!alreadyAcked) {
            rows.ack(id, hour);
            rows.addAcked(of, kind, rows.acked(of, kind).plus(id));
        }
    }

    @Override
    public List<EpochTallies> tallies(Instant now) {
        return asked("tallies", () -> queries.tallies(now));
    }

    @Override
    public Standing standing(Instant now) {
        return asked("standing", () -> queries.standing(now));
    }

    @Override
    public void releaseComments() {
        comments = Comments.AT_ONCE;
        inTransaction(
                "release comments", () -> rows.run("UPDATE item SET next_at=0 WHERE next_at>0 AND state='pending'"));
    }

    @Override
    public long boot() {
        return boot;
    }

    @Override
    public long nextRequest() {
        return asked("request", () -> {
            var next = Long.parseLong(rows.meta("request", "0")) + 1;
            rows.write("request", next);
            return next;
        });
    }

    @Override
    public void tidy() {
        try {
            var wal = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(wal) && Files.size(wal) >= CHECKPOINT_BYTES) {
                rows.run("PRAGMA wal_checkpoint(PASSIVE)");
            }
        } catch (SQLException | IOException e) {
            throw new OutboxFailure("checkpoint", e);
        }
    }

    @Override
    public void close() {
        try {
            rows.connection().close();
        } catch (SQLException e) {
            throw new OutboxFailure("close", e);
        }
    }

    /** For a test that makes the disk small. */
    Connection connection() {
        return rows.connection();
    }

    private void inTransaction(String step, Work work) {
        try {
            rows.run("BEGIN IMMEDIATE");
            work.run();
            rows.run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack();
            throw new OutboxFailure(step, e);
        }
    }

    private static <T> T asked(String step, Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new OutboxFailure(step, e);
        }
    }

    /** Statements that stand or fall together. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Statements that give a value. */
    private interface Question<T> {
        T answer() throws SQLException;
    }
}
