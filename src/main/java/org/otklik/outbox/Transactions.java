package org.otklik.outbox;

import java.sql.SQLException;

/** Runs statements on the one connection: all of them or none, or as a question. A failure is {@link OutboxFailure}. */
final class Transactions {
    private final Rows rows;

    Transactions(Rows rows) {
        this.rows = rows;
    }

    /** Statements that stand or fall together. */
    interface Work {
        void run() throws SQLException;
    }

    /** Statements that give a value. */
    interface Question<T> {
        T answer() throws SQLException;
    }

    void run(String step, Work work) {
        try {
            rows.run("BEGIN IMMEDIATE");
            work.run();
            rows.run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack();
            throw new OutboxFailure(step, e);
        }
    }

    int count(String step, Question<Integer> work) {
        var count = new int[1];
        run(step, () -> count[0] = work.answer());
        return count[0];
    }

    static <T> T ask(String step, Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new OutboxFailure(step, e);
        }
    }

    private void rollBack() {
        try {
            rows.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself: there is no transaction left, which is what was wanted.
            return;
        }
    }
}
