package org.otklik.house.planted.visit;

import java.sql.Statement;

/** A visit may not speak to a database. */
public record PlantedStatement(Statement statement) {}
