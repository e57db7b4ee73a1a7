package org.otklik.house.planted.survey;

import org.otklik.house.planted.survey.expression.PlantedBack;

/** Half of a cycle. */
public record PlantedForth(PlantedBack back) {}
