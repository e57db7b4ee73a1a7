package org.otklik.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** SQLite's own look at every page, bounded in time: a start must not wait for a large file. Sync page 2.2. */
public final class QuickCheck {
    /** What is not looked at within it is left for a time without visitors. */
    public static final Duration MOST = Duration.ofSeconds(5);

    /** Steps of SQLite's machine between two looks at the clock: some tenths of a millisecond. */
    private static final int STEPS = 10_000;

    private QuickCheck() {}

    /** The first damage found within the time; nothing when there is none, or none was found so soon. */
    public static Optional<Opening.Refused> of(Connection connection, Duration most) throws SQLException {
        // The driver's own object: whoever opens a file may have put another one around it.
        var own = connection.unwrap(SQLiteConnection.class);
        var ends = System.nanoTime() + most.toNanos();
        ProgressHandler.setHandler(own, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - ends >= 0 ? 1 : 0;
            }
        });
        try {
            var found = Sql.text(connection, "PRAGMA quick_check(1)");
            return found.equals("ok")
                    ? Optional.empty()
                    : Optional.of(new Opening.Refused("PRAGMA quick_check", "ok", found));
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
                return Optional.empty();
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(own);
        }
    }
}
