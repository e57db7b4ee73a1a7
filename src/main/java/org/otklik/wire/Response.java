package org.otklik.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The answers of one visit, without an id yet. There is no field for a person, a document or a window, and none for
 * free text; the time is an hour. Sync page 3.1.
 *
 * @param end {@code complete} or {@code abandoned}
 * @param input {@code touch}, {@code speech}, {@code keypad} or {@code switch}
 * @param ms milliseconds by question shown, rounded to 100
 * @param drawn the member of a rotation slot that was asked
 * @param of the members it was drawn from, with their weights
 * @param order of what was shuffled; it travels only then
 */
public record Response(
        String centre,
        ClockQuality clock,
        LocalHour hour,
        PackVersion pack,
        Optional<String> service,
        String end,
        String language,
        String input,
        List<String> modes,
        List<String> flags,
        Map<String, AnswerValue> answers,
        Map<String, Long> ms,
        Map<String, String> drawn,
        Map<String, Map<String, Integer>> of,
        Order order) {
    /** The version of this form. */
    public static final int SCHEMA = 1;

    /** The item with its id and its bytes, made once and never written anew. */
    public CanonicalItem withId(ItemId id) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id.toString());
        item.put("kind", ItemKind.RESPONSE.word());
        item.put("schema", SCHEMA);
        item.put("centre", centre);
        item.put("clock", clock.word());
        item.put("hour", hour.text());
        item.put("pack", pack.id());
        item.put("pack_version", pack.version());
        item.put("pack_hash", pack.hash());
        service.ifPresent(group -> item.put("service", group));
        item.put("end", end);
        item.put("lang", language);
        item.put("input", input);
        item.put("modes", modes);
        item.put("flags", flags);
        item.put("answers", plainAnswers());
        item.put("ms", ms);
        if (!of.isEmpty()) {
            item.put("drawn", drawn);
            item.put("of", of);
        }
        if (order.isShuffled()) {
            item.put("order", order.plain());
        }
        return CanonicalItem.of(id, ItemKind.RESPONSE, CanonicalJson.bytes(item));
    }

    private Map<String, Object> plainAnswers() {
        Map<String, Object> plain = new TreeMap<>();
        answers.forEach((question, answer) -> plain.put(question, answer.plain()));
        return plain;
    }
}
