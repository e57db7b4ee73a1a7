package org.otklik.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.otklik.outbox.Outbox;

/**
 * Counts what is set aside by itself in one day of the kiosk's clock. Above fifty it is hardly the items that are wrong:
 * nothing more is sent that day. The count is kept in the outbox, so that a restart does not begin it anew; a new day
 * or another release does. Sync page 2.4.
 */
final class QuarantineFlood {
    static final int MOST = 50;

    private final Outbox outbox;

    QuarantineFlood(Outbox outbox) {
        this.outbox = outbox;
    }

    void add(long entries, Instant now) {
        if (entries > 0) {
            outbox.remember(SyncLoop.SET_ASIDE_TODAY, day(now) + " " + (today(now) + entries));
        }
    }

    void forget() {
        outbox.remember(SyncLoop.SET_ASIDE_TODAY, "");
    }

    boolean isOn(Instant now) {
        return today(now) > MOST;
    }

    private long today(Instant now) {
        var start = day(now) + " ";
        return outbox.remembered(SyncLoop.SET_ASIDE_TODAY)
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length()))
                .filter(count -> count.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
