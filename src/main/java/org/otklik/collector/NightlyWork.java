package org.otklik.collector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.Retention;

/** What a ledger needs once a day, one job after the other, on a thread of its own. */
final class NightlyWork implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(NightlyWork.class.getName());

    /** Own: 23:00 to 09:00 of the local day between Kaliningrad and Kamchatka, when nobody is at a kiosk. */
    private static final LocalTime HOUR = LocalTime.of(21, 0);

    private final List<Job> jobs;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "nightly"));

    NightlyWork(List<Job> jobs, InstantSource clock) {
        this.jobs = List.copyOf(jobs);
        this.clock = clock;
    }

    /** One of them; it is given the time of the night. */
    record Job(String name, Consumer<Instant> work) {}

    /**
     * What a ledger needs: room for the months to come, rows counted anew while they are as they came, and then whatever
     * has had its time cleared. Responses are kept for this many months.
     */
    static NightlyWork of(LedgerDatabase database, int responseMonths, InstantSource clock) {
        var retention = new Retention(database);
        return new NightlyWork(
                List.of(
                        new Job("months", database::prepare),
                        new Job("recount", now -> sayMiscounts(database.ledger())),
                        new Job("comments", retention::clearComments),
                        new Job("bodies", retention::reduceBodies),
                        new Job("responses", now -> retention.dropResponses(now, responseMonths))),
                clock);
    }

    static void sayMiscounts(Ledger ledger) {
        for (var found : ledger.recount()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "E-COL-03 kiosk {0}, epoch {1}: counted {2} responses, there are {3} rows; {4} bodies were changed",
                    found.kiosk(),
                    found.epoch(),
                    found.counted().n(),
                    found.rows().n(),
                    found.changed());
        }
    }

    /** Once a night from now on. */
    void begin() {
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

    /** A job that fails is said; the others are done, and the next night comes all the same. */
    void run() {
        for (var job : jobs) {
            try {
                job.work().accept(clock.instant());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "E-COL-04 the nightly job " + job.name() + " failed", e);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
