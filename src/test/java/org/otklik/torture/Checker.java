package org.otklik.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** The one judge of every run: which invariants a history breaks. Each line has a control that turns it red. */
public final class Checker {
    private final History history;
    private final Map<ItemId, LedgerDump.Row> ledger = new HashMap<>();
    private final Map<Account, Tally> accounts = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    /** What must never happen; the words are those of the page on reliability. */
    public enum Invariant {
        /** Every thanked id is in the outbox, in the ledger, or in a technician's drop record. */
        I1,
        /** Every id that an outbox holds as acked is in the ledger. */
        I2,
        /** No id is twice in the ledger, and its bytes are those that were committed. */
        I3,
        /** Nothing is in the ledger that no kiosk committed. */
        I4,
        /** When drained: the ledger's account is the outbox's, count and digest, and the rows agree with both. */
        I5,
        /** Nothing in a log or on the wire tells what was said, or joins a comment to a response. */
        I9
    }

    /** One broken promise; the words hold no answer. */
    public record Violation(Invariant invariant, String words) {
        @Override
        public String toString() {
            return invariant + " " + words;
        }
    }

    /** What an account is about. */
    private record Account(LedgerDump.Owner owner, ItemKind kind) {}

    private Checker(History history) {
        this.history = history;
        history.ledger().rows().forEach(row -> ledger.putIfAbsent(row.id(), row));
        for (var tally : history.ledger().tallies()) {
            var owner = new LedgerDump.Owner(tally.kiosk(), tally.epoch());
            accounts.put(new Account(owner, tally.kind()), tally.stored());
        }
    }

    /** Every violation, in the order of the invariants; empty when all hold. */
    public static List<Violation> violations(History history) {
        return new Checker(history).checked();
    }

    private List<Violation> checked() {
        history.kiosks().forEach(this::thankedIsSomewhere);
        history.kiosks().forEach(this::ackedIsInTheLedger);
        nothingIsTwice();
        history.kiosks().forEach(this::bytesAreThoseCommitted);
        nothingIsInvented();
        if (history.state() == History.State.DRAINED) {
            history.kiosks().forEach(this::accountsAgree);
            rowsAgree();
        }
        nothingIsTold();
        return List.copyOf(violations);
    }

    private void thankedIsSomewhere(History.Kiosk kiosk) {
        Set<ItemId> here = new HashSet<>(kiosk.dropped());
        kiosk.outbox().items().forEach(item -> here.add(item.id()));
        kiosk.thanked().stream()
                .filter(id -> !here.contains(id) && !ledger.containsKey(id))
                .forEach(id -> broken(Invariant.I1, "thanked and gone: " + id));
    }

    private void ackedIsInTheLedger(History.Kiosk kiosk) {
        kiosk.outbox().items().stream()
                .filter(item -> item.isAcked() && !ledger.containsKey(item.id()))
                .forEach(item -> broken(Invariant.I2, "acked and not in the ledger: " + item.id()));
    }

    private void nothingIsTwice() {
        Set<ItemId> seen = new HashSet<>();
        history.ledger().rows().stream()
                .filter(row -> !seen.add(row.id()))
                .forEach(row -> broken(Invariant.I3, "twice in the ledger: " + row.id()));
    }

    private void bytesAreThoseCommitted(History.Kiosk kiosk) {
        Map<ItemId, Sha256> committed = new HashMap<>();
        kiosk.outbox().items().forEach(item -> committed.put(item.id(), item.sha256()));
        kiosk.outbox().items().stream()
                .filter(item -> !Sha256.of(item.body()).equals(item.sha256()))
                .forEach(item -> broken(Invariant.I3, "changed in the outbox: " + item.id()));
        for (var kept : kiosk.kept()) {
            var stored = committed.putIfAbsent(kept.id(), kept.sha256());
            if (stored != null && !stored.equals(kept.sha256())) {
                broken(Invariant.I3, "another digest in the outbox than was kept: " + kept.id());
            }
        }
        committed.forEach((id, sha256) -> {
            var row = ledger.get(id);
            if (row != null
                    && (!row.sha256().equals(sha256) || !Sha256.of(row.body()).equals(sha256))) {
                broken(Invariant.I3, "changed in the ledger: " + id);
            }
        });
    }

    private void nothingIsInvented() {
        Set<ItemId> committed = new HashSet<>();
        for (var kiosk : history.kiosks()) {
            kiosk.outbox().items().forEach(item -> committed.add(item.id()));
            kiosk.kept().forEach(kept -> committed.add(kept.id()));
        }
        ledger.keySet().stream()
                .filter(id -> !committed.contains(id))
                .forEach(id -> broken(Invariant.I4, "in the ledger and never committed: " + id));
    }

    private void accountsAgree(History.Kiosk kiosk) {
        kiosk.outbox().items().stream()
                .filter(OutboxCopy.Item::isUnsent)
                .forEach(item -> broken(Invariant.I5, "left behind by a drain: " + item.id()));
        for (var account : kiosk.outbox().accounts()) {
            var owner = new LedgerDump.Owner(kiosk.id(), account.epoch());
            var stored = accounts.getOrDefault(new Account(owner, account.kind()), Tally.EMPTY);
            var expected = account.committed().minus(account.dropped()).minus(quarantined(kiosk, account));
            if (!stored.equals(expected)) {
                broken(
                        Invariant.I5,
                        "%s of epoch %s: the ledger's account has %d, the outbox's %d, digests %s"
                                .formatted(
                                        account.kind().word(),
                                        account.epoch(),
                                        stored.n(),
                                        expected.n(),
                                        stored.sum().equals(expected.sum()) ? "equal" : "differ"));
            }
        }
    }

    private static Tally quarantined(History.Kiosk kiosk, OutboxCopy.Account account) {
        return tally(kiosk.outbox().items().stream()
                .filter(item -> item.state().equals("quarantined")
                        && item.kind() == account.kind()
                        && item.epoch().equals(account.epoch()))
                .map(OutboxCopy.Item::id)
                .toList());
    }

    /** Responses by the epoch they came from; of comments the ledger knows no owner, so all of them together. */
    private void rowsAgree() {
        Map<LedgerDump.Owner, Tally> rows = new HashMap<>();
        var comments = Tally.EMPTY;
        for (var row : history.ledger().rows()) {
            if (row.owner().isPresent()) {
                rows.merge(row.owner().get(), Tally.EMPTY.plus(row.id()), Checker::sum);
            } else {
                comments = comments.plus(row.id());
            }
        }
        var accountOfComments = Tally.EMPTY;
        for (var account : accounts.entrySet()) {
            var owner = account.getKey().owner();
            if (account.getKey().kind() == ItemKind.COMMENT) {
                accountOfComments = sum(accountOfComments, account.getValue());
            } else {
                compare(owner.toString(), account.getValue(), rows.getOrDefault(owner, Tally.EMPTY));
            }
        }
        compare("comments", accountOfComments, comments);
    }

    private static Tally sum(Tally one, Tally other) {
        return one.minus(Tally.EMPTY.minus(other));
    }

    private void compare(String what, Tally account, Tally rows) {
        if (!account.equals(rows)) {
            broken(
                    Invariant.I5,
                    "%s: the account of the ledger says %d, its rows %d".formatted(what, account.n(), rows.n()));
        }
    }

    private static Tally tally(List<ItemId> ids) {
        var tally = Tally.EMPTY;
        for (var id : ids) {
            tally = tally.plus(id);
        }
        return tally;
    }

    private void nothingIsTold() {
        history.transcript().stream()
                .flatMap(sent -> WireTell.of(sent).stream())
                .forEach(words -> broken(Invariant.I9, words));
        for (var secret : history.logs().secrets()) {
            history.logs().lines().stream()
                    .filter(line -> line.contains(secret))
                    .forEach(line -> broken(Invariant.I9, "a log line holds a secret or what was written"));
        }
    }

    private void broken(Invariant invariant, String words) {
        violations.add(new Violation(invariant, words));
    }
}
