package org.otklik.json;

import java.util.ArrayDeque;

/**
 * Where a value stands in its document: an RFC 6901 pointer, and the line it starts on, counted from 1. A place knows
 * its parent and its own step only, so that a tree of any shape costs the same for each value; the pointer is put
 * together when somebody asks. Immutable.
 */
public final class Place {
    /** The document itself. */
    public static final Place ROOT = new Place("", 1);

    /** The start of a pointer that was given as text, or the parent's steps and one more. */
    private final Object above;

    private final String name;
    private final int index;
    private final int line;

    /** A place whose pointer is known as text. */
    public Place(String pointer, int line) {
        this(pointer, "", -1, line);
    }

    private Place(Object above, String name, int index, int line) {
        this.above = above;
        this.name = name;
        this.index = index;
        this.line = line;
    }

    /** The place of a member that is missing here: its pointer is known, its line is that of the object. */
    public Place child(String name) {
        return member(name, line);
    }

    Place member(String name, int line) {
        return new Place(this, name, -1, line);
    }

    Place item(int index, int line) {
        return new Place(this, "", index, line);
    }

    /** The pointer as text; it is as long as the names on the way to the value. */
    public String pointer() {
        var steps = new ArrayDeque<String>();
        var place = this;
        while (place.above instanceof Place parent) {
            steps.push(place.index < 0 ? escaped(place.name) : Integer.toString(place.index));
            place = parent;
        }
        var pointer = new StringBuilder(String.valueOf(place.above));
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    public int line() {
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && line == place.line && pointer().equals(place.pointer());
    }

    @Override
    public int hashCode() {
        return 31 * pointer().hashCode() + line;
    }

    @Override
    public String toString() {
        return pointer() + ":" + line;
    }

    /** One reference token of a pointer, as RFC 6901 section 3 escapes it. */
    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
