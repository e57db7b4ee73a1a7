package org.otklik.json;

/** A text, its escapes resolved; it holds no lone surrogate. */
public record JsonText(Place place, String text) implements JsonValue {
    @Override
    public String kind() {
        return "a text";
    }
}
