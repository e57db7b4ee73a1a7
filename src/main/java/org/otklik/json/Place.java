package org.otklik.json;

/** Where a value stands in its document: an RFC 6901 pointer, and the line it starts on, counted from 1. */
public record Place(String pointer, int line) {
    /** The document itself. */
    public static final Place ROOT = new Place("", 1);

    /** The place of a member that is missing here: its pointer is known, its line is that of the object. */
    public Place child(String name) {
        return new Place(pointer + "/" + escaped(name), line);
    }

    /** One reference token of a pointer, as RFC 6901 section 3 escapes it. */
    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
