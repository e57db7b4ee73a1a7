package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.otklik.outbox.OutboxReader;
import org.otklik.wire.AlertCode;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/**
 * What a kiosk has made of a damaged outbox, read from outside when it is closed: the rows by plain SQL, and what was stored
 * of the salvage for a technician.
 *
 * @param rows by the digest of their bytes as they are now
 * @param named ids in {@code lost-ids.txt}
 * @param counted items that are lost besides
 * @param alarms what the file itself remembers
 * @param evidence folders under {@code corrupt/}
 */
record Aftermath(
        Map<ItemId, Sha256> rows,
        Set<ItemId> named,
        long counted,
        Counters counters,
        Set<AlertCode> alarms,
        List<Path> evidence) {
    /** Whether the account of what was committed before has come through. */
    enum Counters {
        WHOLE,
        GONE
    }

    /** {@code after} were committed to what the kiosk has made of it. */
    static Aftermath of(Path file, Set<ItemId> after) throws IOException, SQLException {
        Map<ItemId, Sha256> rows = new HashMap<>();
        OutboxCopy.of(file).items().forEach(item -> rows.put(item.id(), Sha256.of(item.body())));
        after.forEach(rows::remove);
        Set<ItemId> named = new HashSet<>();
        List<Path> evidence = evidence(file.resolveSibling("corrupt"));
        for (var folder : evidence) {
            for (var line : Files.readAllLines(folder.resolve("lost-ids.txt"))) {
                named.add(ItemId.parse(line).orElseThrow());
            }
        }
        try (var reader = OutboxReader.open(file)) {
            var last = reader.lastSalvage();
            var epochs = reader.tallies(Instant.now());
            // A salvage closes what it found and begins an epoch of its own.
            var isGone = epochs.stream().anyMatch(epoch -> epoch.state().equals("damaged"))
                    || (last.isPresent() && epochs.size() < 2);
            return new Aftermath(
                    rows,
                    named,
                    last.map(salvage -> salvage.lostByNumber()).orElse(0L),
                    isGone ? Counters.GONE : Counters.WHOLE,
                    reader.alarms(),
                    evidence);
        }
    }

    private static List<Path> evidence(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.sorted().toList();
        }
    }

    /** Whether a new file stands in the place of the damaged one. */
    boolean isSalvaged() {
        return alarms.contains(AlertCode.SALVAGED);
    }

    /** Whatever is wrong with it, given what there was; nothing of it is told but numbers and ids. */
    List<String> complaints(Map<ItemId, Sha256> committed, PageDamage damage) {
        List<String> wrong = new ArrayList<>();
        rows.forEach((id, sha256) -> {
            if (!sha256.equals(committed.get(id))) {
                wrong.add((committed.containsKey(id) ? "changed: " : "never committed, or deleted before: ") + id);
            }
        });
        var sum = rows.size() + named.size() + counted;
        if (counters == Counters.WHOLE && sum != committed.size()) {
            wrong.add("%d whole, %d named, %d counted of %d"
                    .formatted(rows.size(), named.size(), counted, committed.size()));
        }
        if (counters == Counters.GONE && !damage.mayHitCounters()) {
            wrong.add("the account is gone, and was not hit");
        }
        if (named.stream().anyMatch(id -> rows.containsKey(id) || !committed.containsKey(id))) {
            wrong.add("named as lost, and not lost");
        }
        if (!isSalvaged() && (rows.size() < committed.size() || counters == Counters.GONE)) {
            wrong.add("%d of %d in silence".formatted(rows.size(), committed.size()));
        }
        if (isSalvaged() != (evidence.size() == 1)) {
            wrong.add("salvaged: %s, folders of damaged files: %s".formatted(isSalvaged(), evidence));
        }
        return wrong;
    }

    /** For a control: the same with one item that nobody names. */
    Aftermath withOneNameLess() {
        Set<ItemId> less = new HashSet<>(named);
        less.remove(named.iterator().next());
        return new Aftermath(rows, less, counted, counters, alarms, evidence);
    }

    /** For a control: the same with one row that is not what was committed. */
    Aftermath withARowChanged() {
        Map<ItemId, Sha256> changed = new HashMap<>(rows);
        changed.put(rows.keySet().iterator().next(), Sha256.of(new byte[] {1}));
        return new Aftermath(changed, named, counted, counters, alarms, evidence);
    }
}
