package org.otklik.json;

/**
 * What a document may cost its reader: bytes, nesting, members of one object, and values in all. A value costs about a
 * hundred bytes of memory however short it is written, so that bytes alone bound nothing: {@code [0,0,0]}.
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxKeys, int maxValues) {
    /** Ten times what the largest survey of the profile holds, and some ten megabytes of memory. */
    private static final int FILE_VALUES = 100_000;

    /** The limits of a file that a person writes. */
    public JsonLimits(int maxBytes, int maxDepth, int maxKeys) {
        this(maxBytes, maxDepth, maxKeys, FILE_VALUES);
    }
}
