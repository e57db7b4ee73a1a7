package org.otklik.wire;

/** An RFC 9457 answer: what went wrong with a request, in a form that a program can tell apart by its type. */
public record Problem(String type, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Built of one word: {@code /problems/bad-digest}. */
    public static Problem of(String word, int status, String title, String detail) {
        return new Problem("/problems/" + word, title, status, detail);
    }
}
