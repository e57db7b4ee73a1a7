package org.otklik.house.planted.ui.presenter;

import java.awt.Color;

/** A presenter may not draw. */
public record PlantedColour(Color colour) {}
