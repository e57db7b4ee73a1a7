package org.otklik.wire;

import java.util.UUID;

/** The account of one epoch, the life of one outbox file. */
public record EpochTallies(UUID epoch, String state, KindTallies response, KindTallies comment) {
    public KindTallies of(ItemKind kind) {
        return kind == ItemKind.RESPONSE ? response : comment;
    }
}
