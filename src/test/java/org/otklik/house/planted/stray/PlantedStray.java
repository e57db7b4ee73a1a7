package org.otklik.house.planted.stray;

/** In a package that no row names. */
public record PlantedStray(String name) {}
