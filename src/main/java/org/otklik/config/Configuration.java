package org.otklik.config;

import java.util.Optional;
import org.otklik.survey.Pack;

/**
 * All that a kiosk needs to know: its own settings and the pack that they name, each checked against the other.
 *
 * @param keymap nothing means the usual keys
 */
public record Configuration(KioskConfig kiosk, Pack pack, Optional<Keymap> keymap) {}
