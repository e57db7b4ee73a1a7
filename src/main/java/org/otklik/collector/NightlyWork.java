package org.otklik.collector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.otklik.collector.ledger.Ledger;

/** What a ledger needs once a day, on a thread of its own: responses are counted anew from their rows. */
final class NightlyWork implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(NightlyWork.class.getName());

    /** Own: 23:00 to 09:00 of the local day between Kaliningrad and Kamchatka, when nobody is at a kiosk. */
    private static final LocalTime HOUR = LocalTime.of(21, 0);

    private final Ledger ledger;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nightly"));

    NightlyWork(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Once a night from now on. */
    void begin(InstantSource clock) {
        var first = untilNext(clock.instant()).toMillis();
        // run() catches what goes wrong: there is no failure for the future to keep.
        var unused =
                thread.scheduleAtFixedRate(this::run, first, Duration.ofDays(1).toMillis(), TimeUnit.MILLISECONDS);
    }

    static Duration untilNext(Instant now) {
        var today = now.atZone(ZoneOffset.UTC).with(HOUR);
        var next = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        return Duration.between(now, next.toInstant());
    }

    /** A night that fails is said, and the next one comes all the same. */
    void run() {
        try {
            for (var found : ledger.recount()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "E-COL-03 kiosk {0}, epoch {1}: counted {2} responses, there are {3} rows",
                        found.kiosk(),
                        found.epoch(),
                        found.counted().n(),
                        found.rows().n());
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "E-COL-04 the nightly work failed", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
