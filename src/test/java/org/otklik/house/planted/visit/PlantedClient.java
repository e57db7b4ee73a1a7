package org.otklik.house.planted.visit;

import java.net.http.HttpClient;

/** A visit may not use the network. */
public record PlantedClient(HttpClient client) {}
