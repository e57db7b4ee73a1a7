package org.otklik.outbox;

/**
 * When this outbox was last made anew from a damaged file, and how many items were kept, lost by name and lost by number.
 *
 * @param day of the kiosk's clock in UTC, as {@code 2026-11-23}
 */
public record LastSalvage(String day, long kept, long lostByName, long lostByNumber) {}
