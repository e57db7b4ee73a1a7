package org.otklik.config;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.Pack;

/**
 * All that a kiosk needs to know: its own settings and the pack that they name, each checked against the other.
 *
 * @param keymap nothing means the usual keys
 * @param keyboards for the languages that are offered, in their order
 * @param cards in the order of the file, those of other days too; none without a file
 */
public record Configuration(
        KioskConfig kiosk, Pack pack, Optional<Keymap> keymap, List<Keyboard> keyboards, List<Card> cards) {
    public Configuration {
        keyboards = List.copyOf(keyboards);
        cards = List.copyOf(cards);
    }

    /** What visitors may choose from: what is configured, else all that the pack is complete in. */
    public List<String> languages() {
        return offered(kiosk, pack);
    }

    static List<String> offered(KioskConfig kiosk, Pack pack) {
        var configured = kiosk.appearance().languages();
        return configured.isEmpty() ? pack.languages() : configured;
    }
}
