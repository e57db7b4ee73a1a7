package org.otklik.collector.ledger;

import java.util.Optional;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;

/**
 * An item whose id and digest have been checked.
 *
 * @param kind absent when this release cannot read the item; it is kept as it came all the same
 * @param at the hour or day that its body names, in local time; empty without a kind
 */
public record ReceivedItem(ItemId id, Optional<ItemKind> kind, Sha256 sha256, String body, String at) {
    /** An item that a later release may understand. */
    public static ReceivedItem unread(ItemId id, Sha256 sha256, String body) {
        return new ReceivedItem(id, Optional.empty(), sha256, body, "");
    }

    String table() {
        return kind.map(ItemKind::word).orElse("unread");
    }
}
