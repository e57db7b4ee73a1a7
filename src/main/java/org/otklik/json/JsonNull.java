package org.otklik.json;

/** The word null. */
public record JsonNull(Place place) implements JsonValue {
    @Override
    public String kind() {
        return "null";
    }
}
