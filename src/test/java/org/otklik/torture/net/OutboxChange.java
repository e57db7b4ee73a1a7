package org.otklik.torture.net;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import org.otklik.torture.Visits;
import org.otklik.wire.ItemId;

/** What is done to a copy of an outbox, past the program: to a row of an item, or to the account of them. */
enum OutboxChange {
    /** An answer that was committed and is gone: neither here nor there. */
    REMOVED,
    /** An answer that was never committed, ready to be sent. */
    ADDED,
    /** The account has another set of the same size. */
    SWAPPED,
    /** The account counts an answer twice. */
    DOUBLED,
    /** One bit of the account's digest. */
    CHANGED;

    private static final String ACCOUNT = "UPDATE epoch SET committed=committed+?, digest=? WHERE kind='response'";

    void on(Path outbox, Random random) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + outbox)) {
            var digest = digest(connection);
            switch (this) {
                case REMOVED, DOUBLED -> account(connection, 1, other(digest, random));
                case ADDED -> add(connection, random);
                case SWAPPED -> account(connection, 0, other(digest, random));
                case CHANGED -> {
                    digest[random.nextInt(digest.length)] ^= (byte) (1 << random.nextInt(8));
                    account(connection, 0, digest);
                }
            }
        }
    }

    private static byte[] digest(Connection outbox) throws SQLException {
        try (var statement = outbox.createStatement();
                var row = statement.executeQuery("SELECT digest FROM epoch WHERE kind='response'")) {
            return row.getBytes(1);
        }
    }

    private static byte[] other(byte[] digest, Random random) {
        var other = new byte[digest.length];
        random.nextBytes(other);
        return other;
    }

    private static void account(Connection outbox, int more, byte[] digest) throws SQLException {
        try (PreparedStatement update = outbox.prepareStatement(ACCOUNT)) {
            update.setInt(1, more);
            update.setBytes(2, digest);
            if (update.executeUpdate() != 1) {
                throw new SQLException("one account was to be changed");
            }
        }
    }

    /** A row whose id and bytes agree, as a forger would write it. */
    private static void add(Connection outbox, Random random) throws SQLException {
        var visit = new Visits(random).silent(Instant.now()).response();
        var item = visit.withId(ItemId.mint(visit.hour().start().toInstant(), random));
        try (PreparedStatement insert =
                outbox.prepareStatement("INSERT INTO item(key, id, epoch, kind, body, sha256, boot)"
                        + " SELECT ?, ?, epoch, 'response', ?, ?, 1 FROM epoch WHERE kind='response'")) {
            insert.setLong(1, item.id().key());
            insert.setBytes(2, item.id().bytes());
            insert.setBytes(3, item.body());
            insert.setBytes(4, item.sha256().bytes());
            insert.executeUpdate();
        }
    }
}
