package org.otklik.wire;

/** What a kiosk says of one kind of item in one epoch; the collector compares it with what it stored. Sync page 4.3. */
public record KindTallies(Tally committed, Tally acked, long pending, long quarantined, long dropped) {
    public static final KindTallies NONE = new KindTallies(Tally.EMPTY, Tally.EMPTY, 0, 0, 0);
}
