package org.otklik.house.planted.config;

import org.otklik.house.planted.collector.PlantedCollector;

/** The kiosk may not know the collector. */
public record PlantedCollectorUse(PlantedCollector collector) {}
