package org.otklik.outbox;

/** The life of a row: pending, sending, then acked or quarantined, or pending again. Sync page 2.3. */
public enum ItemState {
    PENDING("pending"),
    /** Written before the first byte leaves; read as pending after a crash. */
    SENDING("sending"),
    ACKED("acked"),
    QUARANTINED("quarantined");

    private final String word;

    ItemState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
