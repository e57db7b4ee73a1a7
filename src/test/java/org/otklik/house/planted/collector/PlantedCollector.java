package org.otklik.house.planted.collector;

/** Something of the collector. */
public record PlantedCollector(String name) {}
