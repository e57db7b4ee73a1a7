package org.otklik.collector.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.otklik.collector.ledger.Results;
import org.otklik.survey.Pack;

/**
 * One version of a pack and how many visits it had in a period. The page shows one at a time: visitors, business and
 * staff are never pooled, nor are two wordings of the same question.
 *
 * @param pack its words, where the collector was given them
 */
record AskedPack(String id, int version, Optional<Pack> pack, long complete, long abandoned) {
    /** Visitors' packs first, then what was answered most. */
    private static final Comparator<AskedPack> ORDER = Comparator.comparing((AskedPack asked) ->
                    asked.pack.map(Pack::audience).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Comparator.comparing(AskedPack::complete).reversed())
            .thenComparing(AskedPack::id)
            .thenComparing(AskedPack::version);

    /** What was asked, in the order of the page; before the first answer what could be. */
    static List<AskedPack> of(List<Results.Asked> rows, PackShelf shelf) {
        var asked = rows.isEmpty()
                ? shelf.newest().stream().map(pack -> new AskedPack(pack.id(), pack.version(), Optional.of(pack), 0, 0))
                : rows.stream()
                        .map(row -> new AskedPack(
                                row.pack(),
                                row.version(),
                                shelf.find(row.pack(), row.version()),
                                row.complete(),
                                row.abandoned()));
        return asked.sorted(ORDER).toList();
    }

    /** As an address names it: {@code mfc-basic.1}. */
    String key() {
        return id + "." + version;
    }

    /** Who is asked: {@code citizen}, {@code business}, {@code staff}, or nothing where the words are not known. */
    String audience() {
        return pack.map(known -> known.audience().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
