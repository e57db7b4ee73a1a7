package org.otklik.torture;

import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/**
 * An item that a kiosk called kept, and the digest of the bytes that it must have for ever, made by the process that
 * kept it and told on a pipe: neither disk nor network had a hand in it.
 */
public record Announced(ItemId id, Sha256 sha256) {
    /** As it is spelled on the pipe. */
    @Override
    public String toString() {
        return id + ":" + sha256.hex();
    }

    static Announced parse(String word) {
        var colon = word.indexOf(':');
        return new Announced(
                ItemId.parse(word.substring(0, colon)).orElseThrow(),
                Sha256.parse(word.substring(colon + 1)).orElseThrow());
    }
}
