package org.otklik.house.planted.outbox;

/** Something of the queue. */
public record PlantedQueue(int length) {}
