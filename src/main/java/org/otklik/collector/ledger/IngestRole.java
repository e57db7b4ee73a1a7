package org.otklik.collector.ledger;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the login that serves kiosks and readers may do in PostgreSQL, where another one maintains the tables: it adds
 * items and cannot delete or change them. Decision 0032.
 */
final class IngestRole {
    /** A group without a login of its own, so that logins come and go without a grant. */
    private static final String NAME = "otklik_ingest";

    /**
     * Everything it may do, begun from nothing. Deleted are used codes and ended sessions alone; a body is replaced by
     * {@code heal} alone, which asks for the digest that the item came with.
     */
    private static final String GRANTS = """
            REVOKE ALL ON kiosk, item, conflict, mangled, alert, tally, heartbeat, command, account, sign_in_code, session,
              probe FROM otklik_ingest;
            GRANT SELECT ON kiosk, item, conflict, mangled, alert, tally, heartbeat, command, account, sign_in_code, session,
              probe TO otklik_ingest;
            GRANT INSERT ON item, conflict, mangled, alert, tally, heartbeat, command, session TO otklik_ingest;
            GRANT UPDATE (n, last_day) ON alert TO otklik_ingest;
            GRANT UPDATE (state, stored, digest, committed, committed_digest, acked, acked_digest, pending, quarantined,
              dropped, proved_at, lower_seen, lower_boot, lower_request) ON tally TO otklik_ingest;
            GRANT UPDATE (boot, request, received_at, app, db, disk_free_mb, oldest_pending_h) ON heartbeat TO otklik_ingest;
            GRANT UPDATE (done_at) ON command TO otklik_ingest;
            GRANT UPDATE (n) ON probe TO otklik_ingest;
            GRANT DELETE ON sign_in_code, session TO otklik_ingest;
            GRANT EXECUTE ON FUNCTION heal(uuid, uuid, uuid, bytea, text, boolean, boolean) TO otklik_ingest;
            """;

    private final Jdbi maintenance;
    private final Jdbi ingest;

    IngestRole(Jdbi maintenance, Jdbi ingest) {
        this.maintenance = maintenance;
        this.ingest = ingest;
    }

    private record Rights(String login, boolean isMember, boolean canTakeAway) {}

    /** Gives the role what it may do, and finds out whether the login that serves has that and no more. */
    void ensure() throws SQLException {
        if (!maintenance.withHandle(IngestRole::isThere)) {
            throw new SQLException("there is no role " + NAME + ": CREATE ROLE " + NAME
                    + " NOLOGIN, and GRANT it to the login of \"database\".");
        }
        maintenance.useTransaction(handle -> {
            Partitions.waitForOthers(handle);
            handle.createScript(GRANTS).execute();
        });
        var rights = ingest.withHandle(IngestRole::rights);
        if (rights.canTakeAway()) {
            throw new SQLException("the login " + rights.login()
                    + " of \"database\" may change or delete items: it is a"
                    + " superuser, owns the tables, or was given too much. Make one that is " + NAME + " alone.");
        }
        if (!rights.isMember()) {
            throw new SQLException("the login " + rights.login() + " of \"database\" may not take batches: GRANT "
                    + NAME + " TO " + rights.login() + ".");
        }
    }

    private static boolean isThere(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM pg_roles WHERE rolname=:name")
                        .bind("name", NAME)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** A login that could become the owner by SET ROLE counts as the owner. */
    private static Rights rights(Handle handle) {
        return handle.createQuery("SELECT current_user, pg_has_role(cast(:name AS name), 'USAGE'),"
                        + " has_table_privilege(c.oid, 'DELETE, TRUNCATE') OR has_any_column_privilege(c.oid, 'UPDATE')"
                        + " OR pg_has_role(c.relowner, 'MEMBER') FROM pg_class c WHERE c.oid=cast('item' AS regclass)")
                .bind("name", NAME)
                .map((row, context) -> new Rights(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .one();
    }
}
