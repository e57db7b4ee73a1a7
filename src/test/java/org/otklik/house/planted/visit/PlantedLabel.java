package org.otklik.house.planted.visit;

import javax.swing.JLabel;

/** A visit may not draw. */
public record PlantedLabel(JLabel label) {}
