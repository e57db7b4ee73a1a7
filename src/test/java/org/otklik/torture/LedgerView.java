package org.otklik.torture;

import java.util.HashSet;
import java.util.Set;
import org.otklik.wire.ItemId;

/** The part of a ledger that is about one kiosk: of comments it knows no owner, so those that the kiosk committed. */
final class LedgerView {
    private LedgerView() {}

    static LedgerDump of(LedgerDump ledger, History.Kiosk kiosk) {
        Set<ItemId> committed = new HashSet<>();
        kiosk.outbox().items().forEach(item -> committed.add(item.id()));
        kiosk.kept().forEach(kept -> committed.add(kept.id()));
        return new LedgerDump(
                ledger.rows().stream()
                        .filter(row -> row.owner()
                                .map(owner -> owner.kiosk().equals(kiosk.id()))
                                .orElse(committed.contains(row.id())))
                        .toList(),
                ledger.tallies().stream()
                        .filter(tally -> tally.kiosk().equals(kiosk.id()))
                        .toList());
    }
}
