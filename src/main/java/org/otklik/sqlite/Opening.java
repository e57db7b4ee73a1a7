package org.otklik.sqlite;

import java.sql.Connection;

/** What became of opening a database file. */
public sealed interface Opening {
    /** Every rule holds; the caller closes the connection. */
    record Opened(Connection connection) implements Opening {}

    /** The file is left as it is: something is not what it must be. */
    record Refused(String what, String expected, String found) implements Opening {
        public String sentence() {
            return "%s: expected %s, found %s".formatted(what, expected, found);
        }
    }
}
