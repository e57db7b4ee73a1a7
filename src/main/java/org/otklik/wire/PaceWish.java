package org.otklik.wire;

/** How the collector wants to be called; it can slow a kiosk down, never speed it up. Sync page 3.4. */
public record PaceWish(long minIntervalSeconds, int maxItems, int maxBytes) {}
