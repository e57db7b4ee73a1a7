package org.otklik.wire;

/** How the kiosk does, in words that date no visit: ages are whole hours. Fleet page 6, as far as it is measured. */
public record Health(String app, String db, long diskFreeMb, long oldestPendingHours) {}
