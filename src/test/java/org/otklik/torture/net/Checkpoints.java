package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A second process that has an outbox open, and resets its log again and again while the first one writes. */
public final class Checkpoints {
    private Checkpoints() {}

    /** The file and how many checkpoints. */
    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=5000");
            for (var left = Integer.parseInt(arguments[1]); left > 0; left--) {
                statement.execute("PRAGMA wal_checkpoint(RESTART)");
            }
        }
    }

    /** All that it says goes to the log; exit code 0 when it has made them all. */
    static Process start(Path file, int checkpoints, Path log) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Checkpoints.class.getName(),
                        file.toString(),
                        Integer.toString(checkpoints)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
