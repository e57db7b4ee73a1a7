package org.otklik.collector.ledger;

import java.util.Arrays;

/** Whether the account of an epoch can be believed. Sync page 4.3. */
public enum EpochState {
    /** Its kiosk counts on. */
    SOUND(""),
    /** The kiosk lost its own counters: said by the kiosk after a salvage. */
    DAMAGED("damaged"),
    /** The kiosk has forgotten what it had counted: its disk was put back to an older copy. */
    REWOUND("rewound"),
    /** Another kiosk counts in the same epoch: the disk was copied. */
    CLONED("cloned");

    private final String word;

    EpochState(String word) {
        this.word = word;
    }

    /** The name on the wire and in the database. */
    String word() {
        return word;
    }

    /** Any word that casts no doubt, {@code open} and {@code closed} among them, is sound. */
    static EpochState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElse(SOUND);
    }
}
