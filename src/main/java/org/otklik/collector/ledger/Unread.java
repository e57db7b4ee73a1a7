package org.otklik.collector.ledger;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;

/** Items in custody that wait to be read: their pack or their form was not known when they came. */
public final class Unread {
    /** The start of a walk through all of them. */
    public static final ItemId FIRST = new ItemId(new UUID(0, 0));

    private final Jdbi jdbi;
    private final Dialect dialect;

    public Unread(LedgerDatabase database) {
        jdbi = database.maintenance();
        dialect = database.dialect();
    }

    /** One of them, as it came. */
    public record Item(ItemId id, ItemKind kind, String body) {}

    /** The next ones behind an id, in the order of ids. */
    public List<Item> after(ItemId id, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(dialect.apart())
                .bind("after", id.toString())
                .bind("most", most)
                .map((row, context) -> new Item(
                        new ItemId(UUID.fromString(row.getString(1))),
                        ItemKind.of(row.getString(2)).orElseThrow(),
                        row.getString(3)))
                .list());
    }

    /** An item has been read: it is counted from now on, or counted beside. */
    public void settle(Item item, ReceivedItem.Mark mark) {
        jdbi.useHandle(handle -> handle.createUpdate(dialect.settle(item.kind()))
                .bind("id", item.id().toString())
                .bind("invalid", mark == ReceivedItem.Mark.INVALID ? 1 : 0)
                .execute());
    }
}
