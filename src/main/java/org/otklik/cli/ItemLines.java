package org.otklik.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.otklik.outbox.OutboxReader;

/** An item of the queue as a report shows it: what it is and how it stands, nothing that a visitor said. */
final class ItemLines {
    private ItemLines() {}

    static Map<String, Object> fields(OutboxReader.Line item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("kind", item.kind());
        fields.put("state", item.state());
        fields.put("epoch", item.epoch());
        fields.put("boot", item.boot());
        fields.put("attempts", item.attempts());
        fields.put("bytes", item.bytes());
        item.reason().ifPresent(reason -> fields.put("reason", reason));
        return fields;
    }

    static String sentence(OutboxReader.Line item) {
        return "%s  %-8s  %-11s  boot %d  attempts %d  %d bytes%s"
                .formatted(
                        item.id(),
                        item.kind(),
                        item.state(),
                        item.boot(),
                        item.attempts(),
                        item.bytes(),
                        item.reason().map(reason -> "  " + reason).orElse(""));
    }
}
