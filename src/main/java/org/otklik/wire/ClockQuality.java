package org.otklik.wire;

/** Whether the kiosk's clock could be believed when an item was made; an unsure item stays out of hour-of-day tables. */
public enum ClockQuality {
    OK("ok"),
    UNSURE("unsure");

    private final String word;

    ClockQuality(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
