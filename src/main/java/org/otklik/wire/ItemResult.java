package org.otklik.wire;

import java.util.Optional;

/** The receipt's line for one item; {@code code} says why a rejected one was refused. */
public record ItemResult(String id, ItemStatus status, Optional<String> code) {
    /** The bytes that came are not those that the digest was made of. */
    public static final Optional<String> DIGEST_MISMATCH = Optional.of("digest_mismatch");

    public static ItemResult of(ItemId id, ItemStatus status) {
        return new ItemResult(id.toString(), status, Optional.empty());
    }

    public static ItemResult rejected(String id, String code) {
        return new ItemResult(id, ItemStatus.REJECTED, Optional.of(code));
    }
}
