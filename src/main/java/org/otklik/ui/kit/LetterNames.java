package org.otklik.ui.kit;

import java.util.Map;
import org.otklik.i18n.Messages;

/** What a letter or a sign is called when it stands alone: signs that an engine passes over in silence have a word. */
public final class LetterNames {
    private static final Map<String, String> SIGNS = Map.of(
            " ", "button.space",
            ",", "spoken.comma",
            ".", "spoken.point",
            "-", "spoken.minus",
            "−", "spoken.minus");

    private static final int FIRST_OF_CYRILLIC = 0x400;

    private LetterNames() {}

    /** Letters of another alphabet are called as in a language of that. */
    public static Said of(String letters, Messages messages) {
        var sign = SIGNS.get(letters);
        if (sign != null) {
            return Said.of(messages.text(sign), messages.language());
        }
        if (letters.isEmpty() || !Character.isLetter(letters.codePointAt(0))) {
            return Said.of(letters, messages.language());
        }
        return Said.of(letters, letters.codePointAt(0) >= FIRST_OF_CYRILLIC ? "ru" : "en");
    }
}
