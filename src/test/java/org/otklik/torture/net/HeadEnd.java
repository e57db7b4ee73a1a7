package org.otklik.torture.net;

/** Finds where the head of a message ends in a stream that comes in pieces: behind the first empty line. */
final class HeadEnd {
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    private int matched;

    /** How many of these bytes belong to the head; all of them while its end has not been seen. */
    int of(byte[] piece, int length) {
        var at = 0;
        while (at < length && !isPast()) {
            matched = piece[at] == END[matched] ? matched + 1 : piece[at] == END[0] ? 1 : 0;
            at++;
        }
        return at;
    }

    boolean isPast() {
        return matched == END.length;
    }

    /** The next message begins. */
    void reset() {
        matched = 0;
    }
}
