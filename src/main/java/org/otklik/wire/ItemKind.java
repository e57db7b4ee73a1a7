package org.otklik.wire;

import java.util.Arrays;
import java.util.Optional;

/** The two kinds of item; nothing joins a comment to the response of the same visit. */
public enum ItemKind {
    RESPONSE("response"),
    COMMENT("comment");

    private final String word;

    ItemKind(String word) {
        this.word = word;
    }

    /** The name on the wire and in the database. */
    public String word() {
        return word;
    }

    public static Optional<ItemKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
