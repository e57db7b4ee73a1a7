package org.otklik.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** SQLite's own look at every page, bounded in time: a start must not wait for a large file. Sync page 2.2. */
public final class QuickCheck {
    /** What is not looked at within it is left for a time without visitors. */
    public static final Duration MOST = Duration.ofSeconds(5);

    private QuickCheck() {}

    /** The first damage found within the time; nothing when there is none, or none was found so soon. */
    public static Optional<Opening.Refused> of(Connection connection, Duration most) throws SQLException {
        var ends = System.nanoTime() + most.toNanos();
        return Interruptible.ask(
                        connection,
                        () -> System.nanoTime() - ends < 0,
                        () -> Sql.text(connection, "PRAGMA quick_check(1)"))
                .filter(found -> !found.equals("ok"))
                .map(found -> new Opening.Refused("PRAGMA quick_check", "ok", found));
    }
}
