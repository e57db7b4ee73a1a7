package org.otklik.collector.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;

/** The kiosks that may write, and how each of them stands. */
public final class Registry {
    private final Jdbi jdbi;
    private final Jdbi maintenance;
    private final String conflicts;

    public Registry(LedgerDatabase database) {
        jdbi = database.jdbi();
        maintenance = database.maintenance();
        conflicts = database.dialect().conflicts();
    }

    /** A kiosk as the collector knows it. */
    public record Kiosk(UUID id, String centre, String name) {}

    /** When a kiosk was last heard. */
    public record Heard(UUID kiosk, Instant receivedAt, long oldestPendingHours) {}

    /** A resend that was asked for; {@code doneAt} once the kiosk named it. */
    public record Resend(UUID kiosk, Instant issuedAt, Optional<Instant> doneAt) {}

    /** What the collector noticed of a kiosk, how often, and on which day last; the code is one of {@link AlertCode}. */
    public record Alert(UUID kiosk, String code, long n, String lastDay) {}

    /** Bodies that met under one id: the digest of the one that is counted, then those of the others. */
    public record Conflict(ItemId id, List<Sha256> digests) {}

    public void add(KioskToken token, String centre, String name) {
        maintenance.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO kiosk(id, centre, name, token_sha256) VALUES (:id, :centre, :name, :sha256)")
                .bind("id", token.kiosk().toString())
                .bind("centre", centre)
                .bind("name", name)
                .bind("sha256", token.sha256().bytes())
                .execute());
    }

    /**
     * Gives a kiosk another token; the old one is worth nothing within a minute. Returns whether there is such a kiosk.
     */
    public boolean rotate(KioskToken token) {
        return tokenOf(token.kiosk(), token.sha256().bytes());
    }

    /** Takes a kiosk's token away within a minute; what it sent stays. Returns whether there is such a kiosk. */
    public boolean revoke(UUID kiosk) {
        // No token has this digest.
        return tokenOf(kiosk, new byte[32]);
    }

    private boolean tokenOf(UUID kiosk, byte[] sha256) {
        return maintenance.withHandle(
                        handle -> handle.createUpdate("UPDATE kiosk SET token_sha256=:sha256 WHERE id=:id")
                                .bind("sha256", sha256)
                                .bind("id", kiosk.toString())
                                .execute())
                == 1;
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
        return jdbi.withHandle(Tallies::all);
    }

    public List<Heard> heard() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kiosk, received_at, oldest_pending_h FROM heartbeat")
                .map((row, context) ->
                        new Heard(UUID.fromString(row.getString(1)), Instant.parse(row.getString(2)), row.getLong(3)))
                .list());
    }

    public List<Alert> alerts() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT kiosk, code, n, last_day FROM alert ORDER BY kiosk, code")
                .map((row, context) -> new Alert(
                        UUID.fromString(row.getString(1)), row.getString(2), row.getLong(3), row.getString(4)))
                .list());
    }

    /** The first hundred; each has to be looked at by somebody. */
    public List<Conflict> conflicts() {
        record Row(ItemId id, Sha256 here, Sha256 other) {}
        return jdbi
                .withHandle(handle -> handle
                        .createQuery(conflicts)
                        .map((row, context) -> new Row(
                                new ItemId(UUID.fromString(row.getString(1))),
                                Sha256.stored(row.getBytes(2)),
                                Sha256.stored(row.getBytes(3))))
                        .stream()
                        .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new Conflict(
                        entry.getKey(),
                        Stream.concat(
                                        Stream.of(entry.getValue().get(0).here()),
                                        entry.getValue().stream().map(Row::other))
                                .toList()))
                .toList();
    }

    /** The first hundred items that were refused because they were damaged on the way: the digest they claim, and their own. */
    public List<Conflict> mangled() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, claimed, found FROM mangled ORDER BY id LIMIT 100")
                .map((row, context) -> new Conflict(
                        new ItemId(UUID.fromString(row.getString(1))),
                        List.of(Sha256.stored(row.getBytes(2)), Sha256.stored(row.getBytes(3)))))
                .list());
    }

    /** The newest of each kiosk. */
    public List<Resend> resends() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT kiosk, issued_at, done_at FROM command c"
                        + " WHERE what='resend' AND issued_at=(SELECT max(issued_at) FROM command d"
                        + " WHERE d.kiosk=c.kiosk AND d.what='resend')")
                .map((row, context) -> new Resend(
                        UUID.fromString(row.getString(1)),
                        Instant.parse(row.getString(2)),
                        row.getString(3).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(row.getString(3)))))
                .list());
    }

    /**
     * Asks every kiosk for what it sent since an hour before this one: after the ledger was restored from a backup of
     * that hour. What arrives twice is a duplicate.
     *
     * @return how many kiosks are asked
     */
    public int resendByAll(Instant restoredTo, Instant now) {
        return maintenance.inTransaction(handle -> {
            var commands = new Commands(handle);
            var all = handle.createQuery("SELECT id FROM kiosk ORDER BY id")
                    .map((row, context) -> UUID.fromString(row.getString(1)))
                    .list();
            all.forEach(kiosk -> commands.resend(kiosk, restoredTo.minus(Duration.ofHours(1)), now));
            return all.size();
        });
    }
}
