package org.otklik.cli;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otklik.config.Change;
import org.otklik.config.KioskConfig;
import org.otklik.outbox.EnduringOutbox;
import org.otklik.outbox.KioskLock;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.Trouble;
import org.otklik.sync.BatchSize;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.Line;
import org.otklik.sync.Pace;
import org.otklik.sync.Reporter;
import org.otklik.sync.SyncLoop;
import org.otklik.sync.SyncOnce;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;

/** One run of the kiosk's own sync over its own outbox; it holds the lock until it is closed. */
final class SyncRun implements AutoCloseable {
    private static final long BYTES_PER_MB = 1_000_000;

    private final KioskLock lock;
    private final Surroundings surroundings;
    private final KioskConfig kiosk;
    private final InstantSource clock;
    private final SyncOnce.Breath breath;

    /** What has to be gone for the run to count as done. */
    enum Goal {
        /** Comments of today may wait for their midnight. */
        NOTHING_DUE,
        NOTHING_LEFT
    }

    SyncRun(KioskLock lock, Surroundings surroundings, KioskConfig kiosk, InstantSource clock, SyncOnce.Breath breath) {
        this.lock = lock;
        this.surroundings = surroundings;
        this.kiosk = kiosk;
        this.clock = clock;
        this.breath = breath;
    }

    Report report(URI address, KioskToken token, Goal goal) {
        var way = kiosk.sync().way();
        var line = new Line(address, way.trust().word(), way.caFile(), way.proxy(), way.proxySecretFile());
        var ready = line.open(token);
        if (ready instanceof Line.Refused refused) {
            return Report.refused(ExitRule.REFUSED, "sync.way", refused.reason(), refused.hint());
        }
        return report(((Line.Open) ready).endpoint(), token, goal);
    }

    /** On the ladder of the kiosk: what is damaged is saved first, and a disk that fails says why nothing is sent. */
    private Report report(HttpEndpoint endpoint, KioskToken token, Goal goal) {
        try (var outbox = EnduringOutbox.open(surroundings.outbox(), new SecureRandom(), clock)) {
            if (outbox.health() instanceof OutboxHealth.Stopped stopped) {
                return stopped(stopped);
            }
            outbox.keepAckedFor((int) kiosk.ackedRetention().toDays());
            if (goal == Goal.NOTHING_LEFT) {
                // The kiosk is taken away: whoever says so takes the comments of today with it.
                outbox.releaseComments();
            }
            var before = acked(outbox);
            var loop = loop(outbox, endpoint, token);
            var end = new SyncOnce(loop, outbox, clock, breath).run();
            var told = report(outbox, end, acked(outbox) - before);
            return new WayReport(surroundings.words()).beside(told, loop, endpoint.certificateEnds(), clock.instant());
        }
    }

    private static Report stopped(OutboxHealth.Stopped stopped) {
        var hint = switch (stopped.trouble()) {
            case FULL -> "Make room, and say it again.";
            case IO -> "Look at the disk, and say it again.";
            case DAMAGED -> "Keep a copy of the folder; kioskctl db salvage saves what can be read.";
            case READ_ONLY -> "Mount the disk for writing, or give the file to the user of the kiosk.";
            case SETTINGS -> "Nothing was changed. Put the kiosk's own file there, or use the release that wrote it.";
        };
        // The page on sync, 2.6: a file that this release must not touch is a matter of how the kiosk is set up.
        var exit = stopped.trouble() == Trouble.SETTINGS ? ExitRule.CONFIG : ExitRule.IO;
        return Report.refused(exit, "sync.outbox", "The outbox cannot be used: " + stopped.reason() + ".", hint);
    }

    private SyncLoop loop(EnduringOutbox outbox, HttpEndpoint endpoint, KioskToken token) {
        var sync = kiosk.sync();
        var reporter = new Reporter(outbox, token.kiosk(), kiosk.kiosk().centre(), () -> health(outbox));
        var pace = new Pace(sync.minInterval(), Duration.ZERO, new SecureRandom());
        var size = new BatchSize(sync.batchItems(), sync.batchBytes());
        return new SyncLoop(outbox, endpoint, reporter, pace, size, clock);
    }

    private Health health(EnduringOutbox outbox) {
        var free = surroundings.data().toFile().getUsableSpace() / BYTES_PER_MB;
        return new Health(
                KioskCtl.VERSION,
                outbox.health().worst(),
                free,
                outbox.standing(clock.instant()).oldestDueHours());
    }

    private Report report(EnduringOutbox outbox, SyncOnce.End end, long sent) {
        var standing = outbox.standing(clock.instant());
        var exit = switch (end) {
            case DRAINED -> ExitRule.OK;
            case ITEMS_REMAIN -> ExitRule.TRY_LATER;
            case UNREACHABLE -> ExitRule.UNREACHABLE;
            case TOKEN_REFUSED -> ExitRule.REFUSED;
        };
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("end", end.name().toLowerCase(Locale.ROOT));
        result.put("acked", sent);
        result.put("due", standing.due());
        result.put("unreleased_comments", standing.unreleasedComments());
        result.put("quarantined", standing.quarantined());
        var words = surroundings.words();
        List<String> lines = new ArrayList<>();
        outbox.lastSalvage().ifPresent(done -> {
            result.put("salvaged", DbSalvageCommand.numbers(done));
            lines.add(DbSalvageCommand.line(words, done));
        });
        lines.add(words.say("sync." + end.name().toLowerCase(Locale.ROOT)));
        lines.add(words.say("sync.sum", sent, standing.due(), standing.unreleasedComments(), standing.quarantined()));
        var changed = sent > 0 || outbox.lastSalvage().isPresent();
        return Report.of(exit, changed ? Change.MADE : Change.NONE, result, lines);
    }

    private long acked(Outbox outbox) {
        return outbox.tallies(clock.instant()).stream()
                .mapToLong(epoch ->
                        epoch.response().acked().n() + epoch.comment().acked().n())
                .sum();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
