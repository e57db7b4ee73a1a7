package org.otklik.collector.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.otklik.wire.Batch;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;

/** The item table of PostgreSQL inside one transaction: a batch is one statement in, and one to look at what was there. */
final class ItemRows {
    /**
     * Decides what is new, never by looking first; sorted, so that overlapping batches wait for one another instead of
     * head on; the first of two equal ids in a batch counts. Values that are no numbers or texts leave their column empty.
     */
    private static final String INSERT = "INSERT INTO item(id, kind, schema, kiosk, epoch, centre, service, pack, at,"
            + " received_hour, sha256, body, read, invalid) SELECT n.id, n.kind, CASE jsonb_typeof(n.body->'schema') WHEN"
            + " 'number' THEN (n.body->>'schema')::bigint END, n.kiosk, n.epoch, n.body->>'centre', n.body->>'service',"
            + " n.body->>'pack', n.at, n.received, decode(n.sha256, 'hex'), n.body, n.mark<>'UNREAD', n.mark='INVALID'"
            + " FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::jsonb[],"
            + " ?::text[]) WITH ORDINALITY AS n(id, kind, kiosk, epoch, at, received, sha256, body, mark, place) ORDER BY"
            + " n.id, n.place ON CONFLICT (id) DO NOTHING RETURNING id";

    private static final String HERE = "SELECT id, sha256, kiosk FROM item WHERE id = ANY(?::uuid[])";

    private static final String ALTERED = "SELECT id FROM item WHERE id = ANY(?::uuid[]) AND altered";

    private final Connection connection;

    ItemRows(Handle handle) {
        connection = handle.getConnection();
    }

    /** What lies under an id; the kiosk of a response alone. */
    record Here(Sha256 sha256, Optional<UUID> kiosk) {}

    /** The ids that were new. */
    Set<ItemId> insert(Batch batch, List<ReceivedItem> items, Instant now) throws SQLException {
        Set<ItemId> fresh = new HashSet<>();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array("uuid", items, item -> item.id().toString()));
            insert.setArray(
                    2,
                    array("text", items, item -> item.kind().map(ItemKind::word).orElse(null)));
            insert.setArray(3, array("uuid", items, item -> ofResponse(item, batch.kiosk())));
            insert.setArray(4, array("uuid", items, item -> ofResponse(item, batch.epoch())));
            insert.setArray(5, array("text", items, ReceivedItem::at));
            insert.setArray(6, array("text", items, item -> Arrival.of(item.kind(), now)));
            insert.setArray(7, array("text", items, item -> item.sha256().hex()));
            insert.setArray(8, array("text", items, ReceivedItem::body));
            insert.setArray(9, array("text", items, item -> item.mark().name()));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new ItemId(rows.getObject(1, UUID.class)));
                }
            }
        }
        return fresh;
    }

    private static String ofResponse(ReceivedItem item, UUID value) {
        return item.kind()
                .filter(kind -> kind == ItemKind.RESPONSE)
                .map(kind -> value.toString())
                .orElse(null);
    }

    /** What lies under these ids now. */
    Map<ItemId, Here> here(Collection<ReceivedItem> items) throws SQLException {
        Map<ItemId, Here> here = new HashMap<>();
        if (items.isEmpty()) {
            return here;
        }
        try (var query = connection.prepareStatement(HERE)) {
            query.setArray(1, array("uuid", items, item -> item.id().toString()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    here.put(
                            new ItemId(rows.getObject(1, UUID.class)),
                            new Here(
                                    Sha256.stored(rows.getBytes(2)),
                                    Optional.ofNullable(rows.getObject(3, UUID.class))));
                }
            }
        }
        return here;
    }

    /** Those of these ids whose bodies were found changed. */
    Set<ItemId> altered(Collection<ReceivedItem> items) throws SQLException {
        Set<ItemId> altered = new HashSet<>();
        if (items.isEmpty()) {
            return altered;
        }
        try (var query = connection.prepareStatement(ALTERED)) {
            query.setArray(1, array("uuid", items, item -> item.id().toString()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    altered.add(new ItemId(rows.getObject(1, UUID.class)));
                }
            }
        }
        return altered;
    }

    private Array array(String type, Collection<ReceivedItem> items, Function<ReceivedItem, String> column)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(column).toArray());
    }
}
