package org.otklik.wire;

/** An item as it is stored and sent: its bytes and their digest, made together. The arrays are not to be changed. */
public record CanonicalItem(ItemId id, ItemKind kind, byte[] body, Sha256 sha256) {
    public static CanonicalItem of(ItemId id, ItemKind kind, byte[] body) {
        return new CanonicalItem(id, kind, body, Sha256.of(body));
    }
}
