package org.otklik.collector.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;

/**
 * What is here of one kind of item of one epoch, against what its kiosk last said of it.
 *
 * @param stored what the collector counted when it took the items into custody
 * @param said the newest report
 * @param provedAt when the two last agreed in count and digest
 */
public record Standing(
        UUID kiosk,
        UUID epoch,
        ItemKind kind,
        EpochState state,
        Tally stored,
        KindTallies said,
        Optional<Instant> provedAt) {
    /** Whether everything the kiosk committed is here, and nothing else. */
    public boolean proves() {
        return stored.equals(said.committed());
    }
}
