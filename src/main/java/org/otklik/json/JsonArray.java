package org.otklik.json;

import java.util.List;

/** A list of values in the order of the document. */
public record JsonArray(Place place, List<JsonValue> items) implements JsonValue {
    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
