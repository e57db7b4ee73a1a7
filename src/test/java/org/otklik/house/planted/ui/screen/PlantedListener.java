package org.otklik.house.planted.ui.screen;

import java.awt.event.MouseAdapter;

/** A screen may not listen by itself. */
public final class PlantedListener extends MouseAdapter {}
