package org.otklik.wire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The free text of one visit, scrubbed, kept apart from its answers: own id, a day and no hour, nothing that joins the
 * two. At most {@link WireLimits#MAX_TEXT_POINTS} code points.
 *
 * @param band low, ok or high, from the answers beside which it was written
 */
public record Comment(
        String centre,
        ClockQuality clock,
        LocalDate day,
        String pack,
        Optional<String> service,
        Optional<String> band,
        String text) {
    /** The version of this form. */
    public static final int SCHEMA = 1;

    /** The item with its id and its bytes, made once and never written anew. */
    public CanonicalItem withId(ItemId id) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id.toString());
        item.put("kind", ItemKind.COMMENT.word());
        item.put("schema", SCHEMA);
        item.put("centre", centre);
        item.put("clock", clock.word());
        item.put("day", day.toString());
        item.put("pack", pack);
        service.ifPresent(group -> item.put("service", group));
        band.ifPresent(word -> item.put("band", word));
        item.put("text", text);
        return CanonicalItem.of(id, ItemKind.COMMENT, CanonicalJson.bytes(item));
    }
}
