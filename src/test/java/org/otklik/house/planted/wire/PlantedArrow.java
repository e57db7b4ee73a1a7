package org.otklik.house.planted.wire;

import org.otklik.house.planted.outbox.PlantedQueue;

/** The contract may not know the queue. */
public record PlantedArrow(PlantedQueue queue) {}
