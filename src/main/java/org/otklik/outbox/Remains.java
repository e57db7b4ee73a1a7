package org.otklik.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.otklik.outbox.LeafCells.Cell;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/**
 * What can still be read of a damaged outbox. A row counts when its body matches its digest and names its id; an entry of
 * the index names an id even where its row is gone. Columns are those of step 1, later ones are not looked at.
 */
final class Remains {
    private static final int ID_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int EPOCH_COLUMNS = 9;

    private final Set<ItemId> named = new HashSet<>();
    private final Map<UUID, Map<ItemKind, Account>> accounts = new HashMap<>();
    private final Map<String, String> meta = new HashMap<>();

    /** A row that is whole. */
    record Row(
            CanonicalItem item,
            UUID epoch,
            long boot,
            ItemState state,
            long attempts,
            long nextAt,
            Optional<String> reason,
            Optional<String> ackedHour) {}

    /** What was counted of one kind in one epoch. */
    record Account(String state, Tally committed, Tally acked, Tally dropped) {}

    /** Takes the rows, one at a time: an outbox may be larger than the memory. */
    interface Taker<E extends Exception> {
        void take(Row row) throws E;
    }

    /** Reads every page. What was read before from a newer file stands; rows are told again. */
    <E extends Exception> void read(PageFile pages, Taker<E> rows) throws E {
        var cells = new LeafCells(pages);
        Map<UUID, Map<ItemKind, Account>> counted = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        for (var number = 1; number <= pages.count(); number++) {
            for (var cell : cells.rows(number)) {
                var row = row(cell);
                if (row.isPresent()) {
                    rows.take(row.get());
                } else {
                    account(cell, counted);
                    value(cell, values);
                }
            }
            cells.entries(number).forEach(this::name);
        }
        counted.forEach(accounts::putIfAbsent);
        values.forEach(meta::putIfAbsent);
    }

    /** Every id that the index of ids names. */
    Set<ItemId> named() {
        return named;
    }

    /** Nothing for an epoch of which one kind or both cannot be read. */
    Optional<Map<ItemKind, Account>> account(UUID epoch) {
        return Optional.ofNullable(accounts.get(epoch)).filter(kinds -> kinds.size() == ItemKind.values().length);
    }

    List<UUID> epochs() {
        return new ArrayList<>(accounts.keySet());
    }

    Map<String, String> meta() {
        return meta;
    }

    private static Optional<Row> row(Cell cell) {
        var id = cell.bytes(1, ID_BYTES).map(ItemId::of).filter(found -> found.key() == cell.key());
        var epoch = cell.bytes(2, ID_BYTES).map(Rows::uuid);
        var kind = cell.text(3).flatMap(ItemKind::of);
        var body = cell.bytes(4, -1);
        var sha256 = cell.bytes(5, DIGEST_BYTES);
        if (id.isEmpty() || epoch.isEmpty() || kind.isEmpty() || body.isEmpty() || sha256.isEmpty()) {
            return Optional.empty();
        }
        var digest = Sha256.of(body.get());
        var text = new String(body.get(), java.nio.charset.StandardCharsets.UTF_8);
        if (!java.util.Arrays.equals(digest.bytes(), sha256.get())
                || !text.contains(id.get().toString())) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                new CanonicalItem(id.get(), kind.get(), body.get(), digest),
                epoch.get(),
                cell.whole(6).orElse(0L),
                state(cell.text(7)),
                cell.whole(8).orElse(0L),
                cell.whole(9).orElse(0L),
                cell.text(10),
                cell.text(11)));
    }

    /** What was on its way, or says nothing that is known, is sent once more: repeats are harmless. */
    private static ItemState state(Optional<String> word) {
        return word.filter(ItemState.ACKED.word()::equals)
                .map(acked -> ItemState.ACKED)
                .or(() -> word.filter(ItemState.QUARANTINED.word()::equals).map(aside -> ItemState.QUARANTINED))
                .orElse(ItemState.PENDING);
    }

    private static void account(Cell cell, Map<UUID, Map<ItemKind, Account>> counted) {
        var epoch = cell.bytes(0, ID_BYTES).map(Rows::uuid);
        var kind = cell.text(1).flatMap(ItemKind::of);
        var state = cell.text(2).filter(Epochs.STATES::contains);
        var committed = tally(cell, 3);
        var acked = tally(cell, 5);
        var dropped = tally(cell, 7);
        if (cell.values().size() >= EPOCH_COLUMNS
                && epoch.isPresent()
                && kind.isPresent()
                && state.isPresent()
                && committed.isPresent()
                && acked.isPresent()
                && dropped.isPresent()) {
            counted.computeIfAbsent(epoch.get(), each -> new HashMap<>())
                    .put(kind.get(), new Account(state.get(), committed.get(), acked.get(), dropped.get()));
        }
    }

    private static Optional<Tally> tally(Cell cell, int column) {
        return cell.whole(column)
                .filter(n -> n >= 0)
                .flatMap(n -> cell.bytes(column + 1, DIGEST_BYTES).map(digest -> Tally.parse(n, digest)));
    }

    private static void value(Cell cell, Map<String, String> values) {
        if (cell.values().size() == 2) {
            var value = cell.text(1).or(() -> cell.whole(1).map(Object::toString));
            cell.text(0).ifPresent(name -> value.ifPresent(found -> values.put(name, found)));
        }
    }

    private void name(Cell cell) {
        if (cell.values().size() == 2) {
            cell.bytes(0, ID_BYTES)
                    .map(ItemId::of)
                    .filter(id -> cell.whole(1).equals(Optional.of(id.key())))
                    .ifPresent(named::add);
        }
    }
}
