package org.otklik.sqlite;

/** One setting of a connection: how it is made, and what SQLite must answer when it is asked. Sync page 2.2. */
record Rule(String pragma, String set, String expected) {
    static Rule of(String pragma, String value, String expected) {
        return new Rule(pragma, "PRAGMA %s=%s".formatted(pragma, value), expected);
    }
}
