package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/** What is noticed of a batch beside its items, which are in custody by then. */
public interface Notices {
    /** An item whose bytes are not those of the digest that came with them. */
    record Mangled(ItemId id, Sha256 claimed, Sha256 found) {}

    void mangled(UUID kiosk, List<Mangled> items, Instant now);

    /** The items say another centre than the one that this kiosk was added for. */
    void otherCentre(UUID kiosk, Instant now);
}
