package org.otklik.demo;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Another program that writes to the outbox meanwhile: a commit of the kiosk has to wait for it. */
final class HeldDisk {
    private HeldDisk() {}

    static void during(Path database, Runnable work) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("BEGIN IMMEDIATE");
            work.run();
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
