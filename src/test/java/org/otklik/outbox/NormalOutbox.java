package org.otklik.outbox;

import java.security.SecureRandom;
import java.sql.SQLException;
import org.otklik.sqlite.Sql;
import org.otklik.torture.KioskCore;

/**
 * A kiosk core whose commits are not synced, over the same schema: WAL with synchronous=NORMAL, which the product
 * refuses. A proof that does not see its losses sees none.
 */
public final class NormalOutbox {
    private NormalOutbox() {}

    public static void main(String[] arguments) throws Exception {
        KioskCore.run(arguments, file -> {
            var opening = SqliteOutbox.open(file, new SecureRandom());
            if (opening instanceof OutboxOpening.Opened opened && opened.outbox() instanceof SqliteOutbox outbox) {
                unsynced(outbox);
            }
            return opening;
        });
    }

    private static void unsynced(SqliteOutbox outbox) {
        try {
            Sql.run(outbox.connection(), "PRAGMA synchronous=NORMAL");
        } catch (SQLException e) {
            throw new OutboxFailure("synchronous", e);
        }
    }
}
