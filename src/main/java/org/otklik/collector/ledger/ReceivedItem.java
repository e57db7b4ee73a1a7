package org.otklik.collector.ledger;

import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Sha256;

/** An item whose id and digest have been checked; {@code at} is the hour or day that its body names, in local time. */
public record ReceivedItem(ItemId id, ItemKind kind, Sha256 sha256, String body, String at) {}
