package org.otklik.wire;

import java.util.UUID;

/** What the collector holds of one epoch, and whether that proves the kiosk's account. */
public record EpochReceived(UUID epoch, Tally response, Tally comment, boolean proved) {}
