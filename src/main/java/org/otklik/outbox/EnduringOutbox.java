package org.otklik.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.otklik.sqlite.DatabaseFile;
import org.otklik.wire.AlertCode;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.ItemId;
import org.otklik.wire.Receipt;

/**
 * An outbox that stays in service as long as the disk lets it: it opens its file anew, makes room, saves what a damaged file
 * holds, and else says that no visits may be taken. {@code Kept} still means that COMMIT has returned. Outbox thread only,
 * but for {@link #health}, {@link #commitMs} and {@link #lastSalvage}. Sync page 2.6.
 */
public final class EnduringOutbox implements Outbox {
    /** A disk that answers so late may not have done what it says: the file is opened anew and asked. Sync page 2.6. */
    private static final Duration DOUBTFUL = Duration.ofSeconds(5);

    private final Ladder ladder;
    private final DiskRoom room;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final NightWork night;
    private final Supplier<Duration> watch;
    private final CommitTimes times = new CommitTimes();

    /** {@code watch} is monotonic: a clock that is set makes no commit slow. */
    EnduringOutbox(
            Path file,
            FileOpening.Source source,
            DiskRoom room,
            RandomGenerator random,
            InstantSource clock,
            Supplier<Duration> watch) {
        this.watch = watch;
        this.room = room;
        this.random = random;
        this.clock = clock;
        ladder = new Ladder(file, source, room, random, clock);
        night = new NightWork(ladder);
    }

    /**
     * Opens the file, saving what it holds where it is damaged: at most 30 s for 20,000 items. The caller holds the lock of
     * the kiosk. Whether visits may be taken {@link #health} says. {@code random} must be a secure one in the product.
     */
    public static EnduringOutbox open(Path file, RandomGenerator random, InstantSource clock) {
        var outbox = unopened(file, random, clock);
        outbox.probe();
        return outbox;
    }

    /** The same, opened by the first call of {@link #care} or of anything else. */
    public static EnduringOutbox unopened(Path file, RandomGenerator random, InstantSource clock) {
        var room = DiskRoom.of(file.toAbsolutePath().getParent());
        var source = new DatabaseFile(file, Schema.APPLICATION_ID);
        return new EnduringOutbox(file, source::open, room, random, clock, () -> Duration.ofNanos(System.nanoTime()));
    }

    /** How it stands. Any thread. */
    public OutboxHealth health() {
        return ladder.health();
    }

    /**
     * The last salvage that this object has carried out; empty when there was none since it was made, or none succeeded.
     * Only here are the lost items named: the file itself remembers their number, {@link OutboxReader#lastSalvage}, and
     * {@code corrupt/<date>/lost-ids.txt} their names. Any thread.
     */
    public Optional<Salvaged.Done> lastSalvage() {
        return ladder.lastSalvage();
    }

    /** Items stay so many days after their receipt, by the collector's clock; 7 unless this is called. */
    public void keepAckedFor(int days) {
        ladder.set(outbox -> outbox.upkeep().keepAckedFor(days));
    }

    /**
     * To be called every ten seconds or so, with no visitor waiting: tries to come back, or looks at the room left and lays
     * the reserve by. The call that opens the file does not: the first screen waits for it.
     */
    public OutboxHealth care() {
        if (health() instanceof OutboxHealth.Serving) {
            look();
            room.layByIfPlenty();
        } else if (ladder.isProbeDue()) {
            probe();
        }
        return health();
    }

    /**
     * The work of the night: a whole look at the pages, the count of every account, room given back. Once a day, from three
     * o'clock in this zone on. To be called with {@link #care} while nobody is at the kiosk: it does nothing, and gives way
     * within milliseconds, when it is not quiet, and goes on with a later call. Damage is saved as at any other time.
     */
    public void night(ZoneId zone, BooleanSupplier isQuiet) {
        if (health() instanceof OutboxHealth.Stopped) {
            return;
        }
        try {
            night.go(LocalDateTime.ofInstant(clock.instant(), zone), isQuiet);
        } catch (OutboxFailure e) {
            // How it stands now the ladder has said already.
            return;
        }
    }

    void probe() {
        try {
            run(outbox -> outbox.upkeep().probe());
            look();
        } catch (OutboxFailure e) {
            // How it stands now the ladder has said already.
            return;
        }
    }

    private void look() {
        try {
            var alerts = EnumSet.noneOf(AlertCode.class);
            alerts.addAll(ladder.work(outbox -> outbox.upkeep().alarms()));
            alerts.addAll(room.look());
            alerts.addAll(ladder.seen());
            if (room.isLow() && ladder.work(outbox -> outbox.upkeep().purgeAcked()) > 0) {
                run(outbox -> outbox.upkeep().giveBack());
            }
            ladder.serve(alerts);
        } catch (OutboxFailure e) {
            // How it stands now the ladder has said already.
            return;
        }
    }

    /** The slowest of the last hundred commits, in whole milliseconds; nothing before the first. Any thread. */
    public OptionalLong commitMs() {
        return times.slowest();
    }

    @Override
    public Outcome commit(KeptVisit visit) {
        var begun = watch.get();
        try {
            // Minted once: an attempt whose end nobody saw may stand, and is then found by its ids.
            var minted = Minted.of(visit, random);
            var ids = ladder.work(outbox -> outbox.keep(minted));
            var time = watch.get().minus(begun);
            if (time.compareTo(DOUBTFUL) > 0) {
                ladder.doubt("a commit took " + time.toMillis() + " ms");
                ids = ladder.work(outbox -> outbox.keep(minted));
            }
            if (health() instanceof OutboxHealth.Stopped) {
                ladder.serve(ladder.seen());
            }
            return new Outcome.Kept(ids);
        } catch (RuntimeException e) {
            return new Outcome.NotSaved(String.valueOf(e.getMessage()));
        } finally {
            times.took(watch.get().minus(begun));
        }
    }

    @Override
    public Selection due(Instant now, int maxItems, int maxBytes) {
        return ladder.work(outbox -> outbox.due(now, maxItems, maxBytes));
    }

    @Override
    public void sending(Collection<ItemId> ids) {
        run(outbox -> outbox.sending(ids));
    }

    @Override
    public void release(Collection<ItemId> ids) {
        run(outbox -> outbox.release(ids));
    }

    @Override
    public void settle(Receipt receipt, Collection<ItemId> sent) {
        run(outbox -> outbox.settle(receipt, sent));
    }

    @Override
    public List<UUID> done() {
        return ladder.work(SqliteOutbox::done);
    }

    @Override
    public void quarantine(ItemId id, String reason) {
        run(outbox -> outbox.quarantine(id, reason));
    }

    @Override
    public void requeue(String reason) {
        run(outbox -> outbox.requeue(reason));
    }

    @Override
    public Optional<String> remembered(String name) {
        return ladder.work(outbox -> outbox.remembered(name));
    }

    @Override
    public void remember(String name, String word) {
        run(outbox -> outbox.remember(name, word));
    }

    @Override
    public List<EpochTallies> tallies(Instant now) {
        return ladder.work(outbox -> outbox.tallies(now));
    }

    @Override
    public Standing standing(Instant now) {
        return ladder.work(outbox -> outbox.standing(now));
    }

    @Override
    public void releaseComments() {
        ladder.set(SqliteOutbox::releaseComments);
    }

    @Override
    public long boot() {
        return ladder.work(SqliteOutbox::boot);
    }

    @Override
    public long nextRequest() {
        return ladder.work(SqliteOutbox::nextRequest);
    }

    /** Never fails: the visitor has been answered, and a failure shows in {@link #health}. */
    @Override
    public void tidy() {
        try {
            run(SqliteOutbox::tidy);
        } catch (OutboxFailure e) {
            // How it stands now the ladder has said already.
            return;
        }
    }

    @Override
    public void close() {
        ladder.close();
    }

    private void run(Consumer<SqliteOutbox> work) {
        ladder.work(outbox -> {
            work.accept(outbox);
            return true;
        });
    }
}
