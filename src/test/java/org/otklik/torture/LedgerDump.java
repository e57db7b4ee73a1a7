package org.otklik.torture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.CanonicalJson;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;
import org.otklik.wire.WireLimits;

/** What a collector holds, read by plain SQL: not by the code that wrote it. */
public record LedgerDump(List<Row> rows, List<Stored> tallies) {
    /** An item in custody; the owner is known of responses only. */
    public record Row(ItemId id, ItemKind kind, Optional<Owner> owner, Sha256 sha256, byte[] body) {}

    /** Whose outbox file an item came from. */
    public record Owner(UUID kiosk, UUID epoch) {}

    /** What the ledger's own account says of one epoch and kind. */
    public record Stored(UUID kiosk, UUID epoch, ItemKind kind, Tally stored) {}

    /** For a run without a collector. */
    public static final LedgerDump NOTHING = new LedgerDump(List.of(), List.of());

    /** Reads a ledger in SQLite; a collector may be running on it. */
    public static LedgerDump of(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return of(connection);
        }
    }

    /** Reads the tables of the SQLite ledger. */
    public static LedgerDump of(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>(
                rows(connection, ItemKind.RESPONSE, "SELECT id, sha256, body, kiosk, epoch FROM response"));
        rows.addAll(rows(connection, ItemKind.COMMENT, "SELECT id, sha256, body, NULL, NULL FROM comment"));
        return new LedgerDump(rows, tallies(connection));
    }

    /** Reads a ledger in PostgreSQL, which keeps a body as members, not as bytes: its canonical form is made again. */
    public static LedgerDump ofPostgres(String url) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT id, kind, kiosk, epoch, sha256, body FROM item")) {
            while (found.next()) {
                var kiosk = Optional.ofNullable(found.getObject(3, UUID.class));
                var epoch = found.getObject(4, UUID.class);
                rows.add(new Row(
                        new ItemId(found.getObject(1, UUID.class)),
                        ItemKind.of(found.getString(2)).orElseThrow(),
                        kiosk.map(of -> new Owner(of, epoch)),
                        Sha256.stored(found.getBytes(5)),
                        canonical(found.getString(6))));
            }
            return new LedgerDump(rows, tallies(connection));
        }
    }

    private static byte[] canonical(String json) {
        var read = StrictJson.read("item", json.getBytes(StandardCharsets.UTF_8), WireLimits.BATCH);
        return CanonicalJson.bytes(((Reading.Tree) read).root()).orElseThrow();
    }

    private static List<Row> rows(Connection connection, ItemKind kind, String sql) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var kiosk = Optional.ofNullable(found.getString(4)).map(UUID::fromString);
                var epoch = found.getString(5);
                rows.add(new Row(
                        ItemId.parse(found.getString(1)).orElseThrow(),
                        kind,
                        kiosk.map(of -> new Owner(of, UUID.fromString(epoch))),
                        Sha256.stored(found.getBytes(2)),
                        found.getString(3).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return rows;
    }

    private static List<Stored> tallies(Connection connection) throws SQLException {
        List<Stored> tallies = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT kiosk, epoch, kind, stored, digest FROM tally")) {
            while (found.next()) {
                tallies.add(new Stored(
                        UUID.fromString(found.getString(1)),
                        UUID.fromString(found.getString(2)),
                        ItemKind.of(found.getString(3)).orElseThrow(),
                        Tally.parse(found.getLong(4), found.getBytes(5))));
            }
        }
        return tallies;
    }
}
