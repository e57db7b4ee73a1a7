package org.otklik.collector.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What a ledger forgets in time. Ids and digests stay, so that duplicates and tallies are what they were. Sync page 4.3. */
public final class Retention {
    /** Words of visitors are read, acted upon and gone after a quarter. */
    private static final Duration COMMENT_TEXT = Duration.ofDays(90);

    /** Rows of one transaction: batches come in between. */
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Dialect dialect;

    public Retention(LedgerDatabase database) {
        jdbi = database.jdbi();
        dialect = database.dialect();
    }

    /** Clears the text of comments that arrived more than 90 days ago, and every other body that came under their ids. */
    public int clearComments(Instant now) {
        var before = Arrival.day(now.minus(COMMENT_TEXT));
        var all = 0;
        for (var cleared = AT_ONCE; cleared == AT_ONCE; all += cleared) {
            cleared = jdbi.inTransaction(handle -> {
                handle.createUpdate(dialect.clearConflicts())
                        .bind("before", before)
                        .execute();
                return handle.createUpdate(dialect.clearComments())
                        .bind("before", before)
                        .bind("most", AT_ONCE)
                        .execute();
            });
        }
        return all;
    }
}
