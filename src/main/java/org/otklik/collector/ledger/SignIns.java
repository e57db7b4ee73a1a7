package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.Sha256;

/** Accounts, one-time codes and sessions; of each secret only a digest is kept. */
public final class SignIns {
    private final Jdbi jdbi;
    private final Jdbi maintenance;

    public SignIns(LedgerDatabase database) {
        jdbi = database.jdbi();
        maintenance = database.maintenance();
    }

    /** A person's account; the role decides what it sees. */
    public record Account(String role, byte[] salt, byte[] hash) {}

    public void addAccount(String login, Account account) {
        maintenance.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO account(login, role, salt, hash) VALUES (:login, :role, :salt, :hash)"
                                + " ON CONFLICT(login) DO UPDATE SET role=excluded.role, salt=excluded.salt, hash=excluded.hash")
                .bind("login", login)
                .bind("role", account.role())
                .bind("salt", account.salt())
                .bind("hash", account.hash())
                .execute());
    }

    public Optional<Account> account(String login) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT role, salt, hash FROM account WHERE login=:login")
                .bind("login", login)
                .map((row, context) -> new Account(row.getString(1), row.getBytes(2), row.getBytes(3)))
                .findOne());
    }

    public void addCode(Sha256 code, String role, Instant expiresAt) {
        add(maintenance, "sign_in_code", code, role, expiresAt);
    }

    public void addSession(Sha256 session, String role, Instant expiresAt) {
        add(jdbi, "session", session, role, expiresAt);
    }

    private static void add(Jdbi login, String table, Sha256 secret, String role, Instant expiresAt) {
        login.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO " + table + "(sha256, role, expires_at) VALUES (:sha256, :role, :expires)")
                .bind("sha256", secret.bytes())
                .bind("role", role)
                .bind("expires", expiresAt.toString())
                .execute());
    }

    /** The role of a code, once: the row is gone when this returns. */
    public Optional<String> burn(Sha256 code, Instant now) {
        return jdbi.inTransaction(handle -> handle.createQuery(
                        "DELETE FROM sign_in_code WHERE sha256=:sha256 RETURNING role, expires_at")
                .bind("sha256", code.bytes())
                .map((row, context) -> Instant.parse(row.getString(2)).isAfter(now) ? row.getString(1) : "")
                .findOne()
                .filter(role -> !role.isEmpty()));
    }

    public Optional<String> session(Sha256 session, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT role, expires_at FROM session WHERE sha256=:sha256")
                .bind("sha256", session.bytes())
                .map((row, context) -> Instant.parse(row.getString(2)).isAfter(now) ? row.getString(1) : "")
                .findOne()
                .filter(role -> !role.isEmpty()));
    }

    public void endSession(Sha256 session) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM session WHERE sha256=:sha256")
                .bind("sha256", session.bytes())
                .execute());
    }
}
