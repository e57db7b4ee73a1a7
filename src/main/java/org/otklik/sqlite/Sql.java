package org.otklik.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements without parameters, each closed before the next line of its caller runs. */
public final class Sql {
    private Sql() {}

    public static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the only row as text. */
    public static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("no row: " + sql);
            }
            return String.valueOf(rows.getString(1));
        }
    }

    /** The first column of the only row as a whole number. */
    public static long whole(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }
}
