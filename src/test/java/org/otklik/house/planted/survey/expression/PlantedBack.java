package org.otklik.house.planted.survey.expression;

import java.util.List;
import org.otklik.house.planted.survey.PlantedForth;

/** The other half. */
public record PlantedBack(List<PlantedForth> forth) {}
