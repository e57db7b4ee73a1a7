package org.otklik.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otklik.json.Fault;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonValue;
import org.otklik.json.Severity;

/** Which fault a reader of the document meets first. A fault of what is missing stands at what should hold it. */
final class DocumentOrder {
    private final Map<String, Integer> places = new HashMap<>();

    private DocumentOrder(JsonValue root) {
        number(root);
    }

    /** The first error; there must be one. */
    static Fault first(List<Fault> faults, JsonValue document) {
        var order = new DocumentOrder(document);
        return faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .min(Comparator.comparing(fault -> order.place(fault.pointer())))
                .orElseThrow();
    }

    private void number(JsonValue value) {
        places.put(value.place().pointer(), places.size());
        if (value instanceof JsonObject object) {
            object.members().values().forEach(this::number);
        }
        if (value instanceof JsonArray array) {
            array.items().forEach(this::number);
        }
    }

    private int place(String pointer) {
        var known = pointer;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return places.getOrDefault(known, 0);
    }
}
