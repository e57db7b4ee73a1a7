package org.otklik.json;

/** A number as it is written; whoever needs it decides how wide it may be. */
public record JsonNumber(Place place, String digits) implements JsonValue {
    @Override
    public String kind() {
        return "a number";
    }
}
