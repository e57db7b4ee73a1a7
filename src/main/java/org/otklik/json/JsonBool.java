package org.otklik.json;

/** True or false. */
public record JsonBool(Place place, boolean value) implements JsonValue {
    @Override
    public String kind() {
        return "true or false";
    }
}
