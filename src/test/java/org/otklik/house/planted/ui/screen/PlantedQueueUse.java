package org.otklik.house.planted.ui.screen;

import org.otklik.house.planted.outbox.PlantedQueue;

/** A screen may not know the queue. */
public record PlantedQueueUse(PlantedQueue queue) {}
