package org.otklik.outbox;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.otklik.wire.Receipt;

/** The lives of this outbox: one is open, older ones drain. Whoever calls it has begun the transaction. Sync page 2.4. */
final class Epochs {
    /** Reported no more: all of it is acked, and the collector has said that its account agrees. */
    static final String PROVED = "proved";

    static final String CLOSED = "closed";

    /** Its counters are gone: it drains, and nothing can be proved of it. */
    static final String DAMAGED = "damaged";

    static final Set<String> STATES = Set.of("open", CLOSED, PROVED, DAMAGED);

    private static final String OPEN = "open";

    /** The day on which an epoch was begun by itself last. */
    static final String BEGUN_DAY = "epoch.day";

    /** The day on which a second one was asked for: two kiosks, or one disk that is rewound again and again. */
    static final String REFUSED_DAY = "epoch.refused";

    private static final int DAY_LENGTH = "2026-11-23".length();

    private final Rows rows;
    private final Accounts accounts;
    private final RandomGenerator random;

    Epochs(Rows rows, RandomGenerator random) {
        this.rows = rows;
        this.random = random;
        accounts = new Accounts(rows.connection());
    }

    /** The epoch that items are committed in; a file without one gets its first. */
    UUID open() throws SQLException {
        var known = rows.meta("epoch", "");
        try {
            return known.isEmpty() ? begin() : UUID.fromString(known);
        } catch (IllegalArgumentException e) {
            throw new SQLException("meta epoch: expected a UUID, found \"" + known + "\"", e);
        }
    }

    /** Closes what is open; what is committed from now on belongs to another life. Items keep the one they have. */
    UUID begin() throws SQLException {
        rows.run("UPDATE epoch SET state='closed' WHERE state='open'");
        var epoch = new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
        accounts.begin(epoch, OPEN);
        rows.write("epoch", epoch.toString());
        return epoch;
    }

    /** One a day of the collector: a second command is not carried out, and remembered as an alarm. */
    boolean begunByCommand(String hour) throws SQLException {
        var day = hour.substring(0, DAY_LENGTH);
        if (rows.meta(BEGUN_DAY, "").equals(day)) {
            rows.write(REFUSED_DAY, day);
            return false;
        }
        rows.write(BEGUN_DAY, day);
        begin();
        return true;
    }

    /** A damaged file always begins anew; the second one of a day is an alarm besides. */
    void begunBySalvage(LocalDate day) throws SQLException {
        if (rows.meta(BEGUN_DAY, "").equals(day.toString())) {
            rows.write(REFUSED_DAY, day.toString());
        }
        rows.write(BEGUN_DAY, day.toString());
        begin();
    }

    /** A closed epoch of which nothing waits, not even a comment, has told its whole account; once proved, it is over. */
    void takeProofs(Receipt receipt) throws SQLException {
        for (var received : receipt.tallies()) {
            if (received.proved() && !rows.waits(received.epoch())) {
                accounts.turn(received.epoch(), CLOSED, PROVED);
            }
        }
    }

    void reportAgain(UUID epoch) throws SQLException {
        accounts.turn(epoch, PROVED, CLOSED);
    }
}
