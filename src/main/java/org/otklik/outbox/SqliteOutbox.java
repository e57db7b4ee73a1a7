package org.otklik.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.Receipt;

/** The outbox in one SQLite file: a commit is one transaction and one sync of the log. Outbox thread only. */
public final class SqliteOutbox implements Outbox {
    private final Rows rows;
    private final Queries queries;
    private final Accounts accounts;
    private final Epochs epochs;
    private final RandomGenerator random;
    private final Transactions transactions;
    private final Upkeep upkeep;
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
        transactions = new Transactions(rows);
        upkeep = new Upkeep(rows, transactions);
    }

    /**
     * Opens {@code outbox.db}, making it when it is missing: rules, schema, a look at its pages for at most
     * {@link org.otklik.sqlite.QuickCheck#MOST}, what was being sent becomes pending, a new boot number; that last commit is
     * the probe. A refusal says what differs, changes nothing and leaves no connection behind; {@link EnduringOutbox} goes
     * on from there. {@code random} must be a secure one in the product.
     */
    public static OutboxOpening open(Path file, RandomGenerator random) {
        var result = new FileOpening(file, new DatabaseFile(file, Schema.APPLICATION_ID)::open, random).result();
        return result instanceof FileOpening.Result.Open open
                ? new OutboxOpening.Opened(open.outbox())
                : ((FileOpening.Result.Closed) result).refusal();
    }

    static SqliteOutbox begun(Connection connection, RandomGenerator random) throws SQLException {
        var outbox = new SqliteOutbox(connection, random);
        outbox.begin();
        return outbox;
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
            return new Outcome.Kept(keep(Minted.of(visit, random)));
        } catch (RuntimeException e) {
            return new Outcome.NotSaved(String.valueOf(e.getMessage()));
        }
    }

    /** All items or none, once: those that are here already, from an attempt whose end nobody saw, are not put twice. */
    List<ItemId> keep(Minted minted) {
        transactions.run("commit", () -> {
            if (!rows.holds(minted.response().id())) {
                insert(minted.response(), 0);
                if (minted.comment().isPresent()) {
                    insert(minted.comment().get(), release(minted.commentDay(), minted.local()));
                }
            }
        });
        return minted.ids();
    }

    private void insert(CanonicalItem item, long nextAt) throws SQLException {
        var epoch = epochs.open();
        rows.insert(item, epoch, boot, nextAt);
        accounts.writeCommitted(
                epoch, item.kind(), accounts.committed(epoch, item.kind()).plus(item.id()));
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

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        return Transactions.ask("due", () -> {
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
        transactions.run("sending", () -> rows.state(ids, ItemState.PENDING, ItemState.SENDING));
    }

    @Override
    public void release(Collection<ItemId> ids) {
        transactions.run("release", () -> rows.state(ids, ItemState.SENDING, ItemState.PENDING));
    }

    @Override
    public void settle(Receipt receipt, Collection<ItemId> sent) {
        transactions.run("settle", () -> {
            // First what was asked for: an item that this receipt sets aside is not tried once more at once.
            new Commands(rows, random).carryOut(receipt);
            new Purge(rows).told(receipt.receivedHour());
            new Settlement(rows).take(receipt, sent);
            epochs.takeProofs(receipt);
        });
    }

    @Override
    public List<UUID> done() {
        return Transactions.ask("done", () -> new Commands(rows, random).done());
    }

    @Override
    public void quarantine(ItemId id, String reason) {
        transactions.run("quarantine", () -> rows.quarantine(id, reason));
    }

    @Override
    public void requeue(String reason) {
        transactions.run("requeue", () -> rows.requeue(reason));
    }

    @Override
    public Optional<String> remembered(String name) {
        return Transactions.ask(
                "remembered", () -> Optional.of(rows.meta(Rows.WORD + name, "")).filter(word -> !word.isEmpty()));
    }

    @Override
    public void remember(String name, String word) {
        transactions.run("remember", () -> rows.write(Rows.WORD + name, word));
    }

    @Override
    public List<EpochTallies> tallies(Instant now) {
        return Transactions.ask("tallies", () -> queries.tallies(now));
    }

    @Override
    public Standing standing(Instant now) {
        return Transactions.ask("standing", () -> queries.standing(now));
    }

    @Override
    public void releaseComments() {
        comments = Comments.AT_ONCE;
        transactions.run(
                "release comments", () -> rows.run("UPDATE item SET next_at=0 WHERE next_at>0 AND state='pending'"));
    }

    @Override
    public long boot() {
        return boot;
    }

    @Override
    public long nextRequest() {
        return Transactions.ask("request", () -> {
            var next = rows.wholeMeta("request") + 1;
            rows.write("request", next);
            return next;
        });
    }

    @Override
    public void tidy() {
        upkeep.tidy();
    }

    /** Work on the file that is no visitor's and no batch's. */
    Upkeep upkeep() {
        return upkeep;
    }

    @Override
    public void close() {
        try {
            rows.connection().close();
        } catch (SQLException e) {
            throw new OutboxFailure("close", e);
        }
    }

    /** For a test that makes the disk small, or looks at how it is opened. */
    Connection connection() {
        return rows.connection();
    }
}
