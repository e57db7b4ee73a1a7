package org.otklik.torture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.otklik.wire.ItemId;

/** What a kiosk core has said over all its lives. */
public final class CoreTale {
    private static final Pattern KEPT = Pattern.compile("[0-9a-f-]{36}:[0-9a-f]{64}");

    private final List<Announced> kept = new ArrayList<>();
    private final Set<ItemId> thanked = new HashSet<>();
    private long opened;
    private long notSaved;

    /** After the end of one of its lives. */
    public void add(CoreProcess life) {
        for (var line : life.said("kept")) {
            for (var word : line.split(" ")) {
                if (KEPT.matcher(word).matches()) {
                    kept.add(Announced.parse(word));
                }
            }
        }
        life.lines().forEach(line -> thanked.addAll(thanked(line)));
        opened += life.said("open").size();
        notSaved += life.lines().stream().filter("notsaved"::equals).count();
    }

    /** The ids of a line, if it is one that thanks. */
    static List<ItemId> thanked(String line) {
        return line.startsWith("thanks ")
                ? Arrays.stream(line.split(" "))
                        .flatMap(word -> ItemId.parse(word).stream())
                        .toList()
                : List.of();
    }

    List<Announced> kept() {
        return kept;
    }

    public long thanked() {
        return thanked.size();
    }

    /** Lives that got as far as an open outbox. */
    public long opened() {
        return opened;
    }

    public long notSaved() {
        return notSaved;
    }

    public History.Kiosk kiosk(UUID id, OutboxCopy outbox) {
        return new History.Kiosk(id, kept, thanked, outbox, Set.of());
    }
}
