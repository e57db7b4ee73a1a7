package org.otklik.wire;

import java.util.Arrays;
import java.util.Optional;

/** What the collector did with one item. The first three end its life on the kiosk. Sync page 3.2. */
public enum ItemStatus {
    STORED("stored"),
    DUPLICATE("duplicate"),
    /** Kept beside another body under the same id. */
    CONFLICT("conflict"),
    REJECTED("rejected");

    private final String word;

    ItemStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the collector has taken custody. */
    public boolean acknowledges() {
        return this != REJECTED;
    }

    public static Optional<ItemStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
