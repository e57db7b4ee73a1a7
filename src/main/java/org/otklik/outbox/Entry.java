package org.otklik.outbox;

import org.otklik.wire.CanonicalItem;

/** An item on its way: its frozen bytes, and the number of the start of the kiosk in which it was made. */
public record Entry(CanonicalItem item, long boot) {}
