package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.otklik.wire.AlertCode;

/**
 * What is done when the disk or the file fails, rung by rung. Outbox thread only, but for {@link #health} and
 * {@link #lastSalvage}. Sync page 2.6.
 */
final class Ladder {
    private static final System.Logger LOG = System.getLogger(EnduringOutbox.class.getName());

    /** A write whose end nobody saw is asked for and written again so often. */
    private static final int ROUNDS = 3;

    /** Somebody has to mount the disk or to change the file. */
    private static final Duration SLOW_PROBE = Duration.ofSeconds(60);

    private static final Duration PROBE = Duration.ofSeconds(10);

    private final Path file;
    private final FileOpening opening;
    private final DiskRoom room;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Set<AlertCode> seen = EnumSet.noneOf(AlertCode.class);
    private Optional<SqliteOutbox> current = Optional.empty();
    private volatile OutboxHealth health = new OutboxHealth.Stopped(Trouble.IO, "not opened yet");
    private volatile Optional<Salvaged.Done> lastSalvage = Optional.empty();
    private Instant probeAt = Instant.MIN;
    private Consumer<SqliteOutbox> settings = outbox -> {};

    Ladder(Path file, FileOpening.Source source, DiskRoom room, RandomGenerator random, InstantSource clock) {
        this.file = file;
        this.room = room;
        this.random = random;
        this.clock = clock;
        opening = new FileOpening(file, source, random);
    }

    OutboxHealth health() {
        return health;
    }

    Optional<Salvaged.Done> lastSalvage() {
        return lastSalvage;
    }

    /** Is done to this file, and to every one that is opened after it. */
    void set(Consumer<SqliteOutbox> setting) {
        settings = settings.andThen(setting);
        current.ifPresent(setting);
    }

    /** Whether it is time to try again. */
    boolean isProbeDue() {
        return health instanceof OutboxHealth.Stopped && !clock.instant().isBefore(probeAt);
    }

    /** Alarms since this start that a look at the file does not tell. */
    Set<AlertCode> seen() {
        return seen;
    }

    /** A commit or a probe has succeeded, or a look has found this. */
    void serve(Set<AlertCode> alerts) {
        if (health instanceof OutboxHealth.Stopped) {
            LOG.log(System.Logger.Level.INFO, "I-OUT-01 answers are kept");
        }
        health = new OutboxHealth.Serving(alerts);
    }

    void close() {
        leave();
    }

    /** Does it, on the rung of the ladder that each failure asks for; what is given to it may be done twice. */
    <T> T work(Work<T> work) {
        for (var round = 1; ; round++) {
            var outbox = current.or(this::reopened);
            if (outbox.isEmpty()) {
                if (round == ROUNDS || !isUnsure()) {
                    throw stopped(health);
                }
                continue;
            }
            try {
                return work.on(outbox.get());
            } catch (OutboxFailure e) {
                mend(Trouble.of(e), e, round);
            }
        }
    }

    /** As after an I/O error: the disk is not believed, and the file is opened anew before it is asked again. */
    void doubt(String why) {
        LOG.log(System.Logger.Level.ERROR, "E-OUT-02 {0}: {1}", AlertCode.IO_ERROR.word(), why);
        seen.add(AlertCode.IO_ERROR);
        leave();
    }

    /** Whether the file could not be opened by a failure that may be over by now. */
    private boolean isUnsure() {
        return health instanceof OutboxHealth.Stopped stopped && stopped.trouble() == Trouble.IO;
    }

    private void mend(Trouble trouble, OutboxFailure failure, int round) {
        if (health instanceof OutboxHealth.Serving) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "E-OUT-02 {0}: {1}",
                    trouble.alert().word(),
                    failure.getMessage());
        }
        switch (trouble) {
            case FULL -> {
                if (round > 1) {
                    throw stop(trouble, failure);
                }
                makeRoom();
            }
            case IO -> {
                seen.add(AlertCode.IO_ERROR);
                leave();
                if (round == ROUNDS) {
                    throw stop(trouble, failure);
                }
            }
            case DAMAGED -> {
                leave();
                if (round > 1) {
                    throw stop(trouble, failure);
                }
                salvage();
            }
            case READ_ONLY -> {
                leave();
                throw stop(trouble, failure);
            }
            // A statement that was refused: the fault is in what was asked, not in the disk.
            case SETTINGS -> throw failure;
        }
    }

    private void makeRoom() {
        room.giveUp();
        try {
            var outbox = current.orElseThrow();
            var deleted = Purge.PIECE;
            while (deleted == Purge.PIECE) {
                deleted = outbox.upkeep().purgeAcked();
            }
            outbox.upkeep().giveBack();
        } catch (OutboxFailure e) {
            LOG.log(System.Logger.Level.WARNING, "W-OUT-03 no room could be made: {0}", e.getMessage());
        }
    }

    private Optional<SqliteOutbox> reopened() {
        try {
            if (Salvage.isDue(file)) {
                salvage();
            }
        } catch (IOException e) {
            stop(Trouble.of(e), new OutboxFailure("open", e));
            return Optional.empty();
        }
        var result = opening.result();
        if (isDamaged(result)) {
            salvage();
            result = opening.result();
        }
        if (result instanceof FileOpening.Result.Closed closed) {
            stop(closed.refusal().trouble(), closed.refusal().reason());
            return Optional.empty();
        }
        var outbox = ((FileOpening.Result.Open) result).outbox();
        settings.accept(outbox);
        current = Optional.of(outbox);
        return current;
    }

    private static boolean isDamaged(FileOpening.Result result) {
        return result instanceof FileOpening.Result.Closed closed
                && closed.refusal().trouble() == Trouble.DAMAGED;
    }

    private void salvage() {
        try {
            var salvaged = Salvage.of(file, clock.instant(), random);
            if (salvaged instanceof Salvaged.Done done) {
                lastSalvage = Optional.of(done);
                LOG.log(
                        System.Logger.Level.ERROR,
                        "E-OUT-04 the outbox was damaged: {0} items kept, {1} lost by name, {2} lost by number",
                        done.kept(),
                        done.lost().size(),
                        done.counted());
            } else {
                LOG.log(System.Logger.Level.ERROR, "E-OUT-05 {0}", ((Salvaged.Refused) salvaged).reason());
            }
        } catch (IOException | SQLException e) {
            LOG.log(System.Logger.Level.ERROR, "E-OUT-06 a damaged outbox could not be saved: {0}", e.getMessage());
        }
    }

    /** The connection is given up, whatever it says to that. */
    private void leave() {
        try {
            current.ifPresent(SqliteOutbox::close);
        } catch (OutboxFailure e) {
            LOG.log(System.Logger.Level.DEBUG, "closing failed too: {0}", e.getMessage());
        }
        current = Optional.empty();
    }

    private OutboxFailure stop(Trouble trouble, OutboxFailure failure) {
        stop(trouble, failure.getMessage());
        return failure;
    }

    private void stop(Trouble trouble, String reason) {
        if (health instanceof OutboxHealth.Serving || !health.alerts().contains(trouble.alert())) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "E-OUT-07 no visits, {0}: {1}",
                    trouble.alert().word(),
                    reason);
        }
        health = new OutboxHealth.Stopped(trouble, reason);
        probeAt =
                clock.instant().plus(trouble == Trouble.READ_ONLY || trouble == Trouble.SETTINGS ? SLOW_PROBE : PROBE);
    }

    private static OutboxFailure stopped(OutboxHealth health) {
        var reason = health instanceof OutboxHealth.Stopped stopped ? stopped.reason() : "closed";
        return new OutboxFailure("out of service", new IOException(reason));
    }

    /** Something that an outbox is asked. */
    interface Work<T> {
        T on(SqliteOutbox outbox);
    }
}
