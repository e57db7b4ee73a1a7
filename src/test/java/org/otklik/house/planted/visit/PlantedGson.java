package org.otklik.house.planted.visit;

import com.google.gson.JsonElement;

/** A visit may not read JSON by itself. */
public record PlantedGson(JsonElement element) {}
