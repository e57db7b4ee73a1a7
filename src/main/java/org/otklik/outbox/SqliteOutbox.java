package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.sqlite.Opening;
import org.otklik.sqlite.QuickCheck;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.Comment;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.Receipt;

/** The outbox in one SQLite file: a commit is one transaction and one sync of the log. Outbox thread only. */
public final class SqliteOutbox implements Outbox {
    /** A checkpoint costs three syncs; 200 pages of 4 KiB are some eighty visits. Sync page 2.2. */
    private static final long CHECKPOINT_PAGES = 200;

    private final Rows rows;
    private final Queries queries;
    private final Accounts accounts;
    private final Epochs epochs;
    private final RandomGenerator random;
    private long boot;
    private Comments comments = Comments.AFTER_MIDNIGHT;

    /** When comments may leave, for the life of this object. */
    private enum Comments {
        AFTER_MIDNIGHT,
        AT_ONCE
    }

    private SqliteOutbox(Connection connection, RandomGenerator random) {
        this.random = random;
        rows = new Rows(connection);
        queries = new Queries(rows);
        accounts = new Accounts(connection);
        epochs = new Epochs(rows, random);
    }

    /**
     * Opens {@code outbox.db}, making it when it is missing: rules, schema, a look at its pages for at most
     * {@link QuickCheck#MOST}, what was being sent becomes pending, a new boot number; that last commit is the probe. A refusal says what differs and leaves no connection behind.
     * {@code random} must be a secure one in the product.
     */
    public static OutboxOpening open(Path file, RandomGenerator random) {
        try {
            var opening = new DatabaseFile(file, Schema.APPLICATION_ID).open();
            return opening instanceof Opening.Opened opened
                    ? begun(file, opened.connection(), random)
                    : new OutboxOpening.Refused(((Opening.Refused) opening).sentence());
        } catch (SQLException | IOException e) {
            return refusal(file, e);
        }
    }

    private static OutboxOpening begun(Path file, Connection connection, RandomGenerator random) throws SQLException {
        try {
            var refusal = Schema.bring(connection);
            if (refusal.isEmpty()) {
                refusal = QuickCheck.of(connection, QuickCheck.MOST);
            }
            if (refusal.isPresent()) {
                connection.close();
                return new OutboxOpening.Refused(refusal.get().sentence());
            }
            var outbox = new SqliteOutbox(connection, random);
            outbox.begin();
            return new OutboxOpening.Opened(outbox);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            return refusal(file, e);
        }
    }

    private static OutboxOpening refusal(Path file, Exception e) {
        return new OutboxOpening.Refused(file.getFileName() + ": " + e.getMessage());
    }

    private void begin() throws SQLException {
        rows.run("BEGIN IMMEDIATE");
        rows.run("UPDATE item SET state='pending' WHERE state='sending'");
        boot = rows.wholeMeta("boot") + 1;
        rows.write("boot", boot);
        epochs.open();
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
        var epoch = epochs.open();
        rows.insert(item, epoch, boot, nextAt);
        accounts.writeCommitted(
                epoch, item.kind(), accounts.committed(epoch, item.kind()).plus(item.id()));
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
        return rows.wholeMeta("release.at");
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
                return new Selection(epochs.open(), List.of());
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
            // First what was asked for: an item that this receipt sets aside is not tried once more at once.
            new Commands(rows, random).carryOut(receipt);
            new Settlement(rows).take(receipt, sent);
            epochs.takeProofs(receipt);
        });
    }

    @Override
    public List<UUID> done() {
        return asked("done", () -> new Commands(rows, random).done());
    }

    @Override
    public void quarantine(ItemId id, String reason) {
        inTransaction("quarantine", () -> rows.quarantine(id, reason));
    }

    @Override
    public void requeue(String reason) {
        inTransaction("requeue", () -> rows.requeue(reason));
    }

    @Override
    public Optional<String> remembered(String name) {
        return asked(
                "remembered", () -> Optional.of(rows.meta("word." + name, "")).filter(word -> !word.isEmpty()));
    }

    @Override
    public void remember(String name, String word) {
        inTransaction("remember", () -> rows.write("word." + name, word));
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
            var next = rows.wholeMeta("request") + 1;
            rows.write("request", next);
            return next;
        });
    }

    @Override
    public void tidy() {
        try {
            if (rows.pagesToCheckpoint() >= CHECKPOINT_PAGES) {
                rows.run("PRAGMA wal_checkpoint(PASSIVE)");
            }
        } catch (SQLException e) {
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
