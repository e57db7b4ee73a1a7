package org.otklik.collector.ledger;

import java.util.Optional;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;

/**
 * An item whose id and digest have been checked.
 *
 * @param kind absent when this release does not know it; it is kept as it came all the same
 * @param at the hour or day that its body names, in local time; empty where it names none
 */
public record ReceivedItem(ItemId id, Optional<ItemKind> kind, Sha256 sha256, String body, String at, Mark mark) {
    /** What the collector makes of an item that it has taken into custody. Sync page 4.2. */
    public enum Mark {
        /** It is counted. */
        READ,
        /** Its kind, form or pack is not known here yet; a later release, or its pack, may read it. */
        UNREAD,
        /** It breaks the rules of its pack, or its time cannot be: it is counted beside. */
        INVALID
    }

    /** An item of a kind that a later release may understand. */
    public static ReceivedItem unread(ItemId id, Sha256 sha256, String body) {
        return new ReceivedItem(id, Optional.empty(), sha256, body, "", Mark.UNREAD);
    }

    String table() {
        return kind.map(ItemKind::word).orElse("unread");
    }
}
