package org.otklik.wire;

import java.util.OptionalLong;

/**
 * How the kiosk does, in words that date no visit: ages are whole hours. Fleet page 6, as far as it is measured.
 *
 * @param commitMs the slowest of the last hundred commits, in whole milliseconds; nothing before the first, or of a
 *     program that takes no visits
 */
public record Health(String app, String db, long diskFreeMb, OptionalLong commitMs, long oldestPendingHours) {
    /** Of a program that takes no visits. */
    public Health(String app, String db, long diskFreeMb, long oldestPendingHours) {
        this(app, db, diskFreeMb, OptionalLong.empty(), oldestPendingHours);
    }
}
