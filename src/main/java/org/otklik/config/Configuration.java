package org.otklik.config;

import org.otklik.survey.Pack;

/** All that a kiosk needs to know: its own settings and the pack that they name, each checked against the other. */
public record Configuration(KioskConfig kiosk, Pack pack) {}
