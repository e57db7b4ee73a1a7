package org.otklik.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Statements that may take long, given up when somebody needs the connection. The thread of the connection. */
public final class Interruptible {
    /** Steps of SQLite's machine between two looks: some tenths of a millisecond. */
    private static final int STEPS = 10_000;

    private Interruptible() {}

    /** Statements that give a value; what they had begun is rolled back when they are given up. */
    public interface Question<T> {
        T answer() throws SQLException;
    }

    /** The answer; nothing when {@code goOn} said no before it was there. */
    public static <T> Optional<T> ask(Connection connection, BooleanSupplier goOn, Question<T> question)
            throws SQLException {
        // The driver's own object: whoever opens a file may have put another one around it.
        var own = connection.unwrap(SQLiteConnection.class);
        ProgressHandler.setHandler(own, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return goOn.getAsBoolean() ? 0 : 1;
            }
        });
        try {
            return Optional.of(question.answer());
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
