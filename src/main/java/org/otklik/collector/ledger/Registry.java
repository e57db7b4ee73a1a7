package org.otklik.collector.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** The kiosks that may write, and how each of them stands. */
public final class Registry {
    private final Jdbi jdbi;

    public Registry(LedgerDatabase database) {
        jdbi = database.jdbi();
    }

    /** A kiosk as the collector knows it. */
    public record Kiosk(UUID id, String centre, String name) {}

    /** What was stored of one kind of item of one epoch, against what the kiosk last said. */
    public record Standing(UUID kiosk, String kind, Tally stored, Tally committed, long pending) {}

    /** When a kiosk was last heard. */
    public record Heard(UUID kiosk, String receivedAt) {}

    public void add(KioskToken token, String centre, String name) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO kiosk(id, centre, name, token_sha256) VALUES (:id, :centre, :name, :sha256)")
                .bind("id", token.kiosk().toString())
                .bind("centre", centre)
                .bind("name", name)
                .bind("sha256", token.sha256().bytes())
                .execute());
    }

    /** The kiosk whose token this is; the digests are compared in constant time. */
    public Optional<Kiosk> owner(KioskToken token) {
        record Known(Kiosk kiosk, byte[] sha256) {}
        return jdbi.withHandle(handle -> handle.createQuery("SELECT centre, name, token_sha256 FROM kiosk WHERE id=:id")
                .bind("id", token.kiosk().toString())
                .map((row, context) ->
                        new Known(new Kiosk(token.kiosk(), row.getString(1), row.getString(2)), row.getBytes(3)))
                .findOne()
                .filter(known -> Sha256.stored(known.sha256()).equals(token.sha256()))
                .map(Known::kiosk));
    }

    public List<Kiosk> kiosks() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, centre, name FROM kiosk ORDER BY centre, name, id")
                .map((row, context) -> new Kiosk(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3)))
                .list());
    }

    public List<Standing> standings() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kiosk, kind, stored, digest, committed, committed_digest, pending FROM tally ORDER BY kiosk")
                .map((row, context) -> new Standing(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        Tally.parse(row.getLong(3), row.getBytes(4)),
                        Tally.parse(row.getLong(5), row.getBytes(6)),
                        row.getLong(7)))
                .list());
    }

    public List<Heard> heard() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT kiosk, received_at FROM heartbeat")
                .map((row, context) -> new Heard(UUID.fromString(row.getString(1)), row.getString(2)))
                .list());
    }
}
