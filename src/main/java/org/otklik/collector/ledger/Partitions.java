package org.otklik.collector.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The months of the item table of PostgreSQL. The bounds are ids: 48 bits of the month's start in UTC, then zeros. A month
 * whose first items are in the DEFAULT partition already stays there; nothing is lost by it but speed.
 */
final class Partitions {
    private static final System.Logger LOG = System.getLogger(Partitions.class.getName());
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu_MM");

    /** Sync page 4.4. */
    private static final int MONTHS_AHEAD = 3;

    /** Own: the longest that a kiosk was seen to stay offline, a year. */
    private static final int MONTHS_BACK = 12;

    /** Two collectors at once would both find a month missing; a number of our own for the lock. */
    private static final long LOCK = 0x4F544B43L;

    private final Jdbi jdbi;

    Partitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void ensure(Instant now) {
        var current = YearMonth.from(now.atZone(ZoneOffset.UTC));
        for (var month = -MONTHS_BACK; month <= MONTHS_AHEAD; month++) {
            ensure(current.plusMonths(month));
        }
    }

    private void ensure(YearMonth month) {
        try {
            jdbi.useTransaction(handle -> make(handle, month));
        } catch (JdbiException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "W-COL-05 the month {0} has no partition of its own: {1}",
                    month.toString(),
                    e.getMessage());
        }
    }

    private static void make(Handle handle, YearMonth month) {
        var name = "item_" + NAME.format(month);
        waitForOthers(handle);
        var isThere = handle.createQuery("SELECT to_regclass(:name) IS NOT NULL")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
        if (!isThere) {
            handle.execute("CREATE TABLE " + name + " PARTITION OF item FOR VALUES FROM ('" + firstId(month)
                    + "') TO ('" + firstId(month.plusMonths(1)) + "')");
        }
    }

    /** Until the transaction ends no other collector changes what tables there are, or who may do what with them. */
    static void waitForOthers(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
    }

    /** The lowest id of a month. */
    static String firstId(YearMonth month) {
        return firstId(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The lowest id of a moment. */
    static String firstId(Instant moment) {
        var millis = Math.max(0, moment.toEpochMilli());
        return "%08x-%04x-0000-0000-000000000000".formatted(millis >>> 16, millis & 0xFFFF);
    }
}
