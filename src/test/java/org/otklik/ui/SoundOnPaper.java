package org.otklik.ui;

import java.util.HashMap;
import java.util.Map;
import org.otklik.ui.presenter.Sound;

/** Whether a kiosk of paper can be heard: by one person, unless a test says otherwise. */
final class SoundOnPaper {
    private final Map<String, Sound> byLanguage = new HashMap<>();
    private Sound everywhere = Sound.READY;

    /** In every language. */
    void can(Sound other) {
        byLanguage.clear();
        everywhere = other;
    }

    /** In this one language. */
    void can(String language, Sound other) {
        byLanguage.put(language, other);
    }

    Sound in(String language) {
        return byLanguage.getOrDefault(language, everywhere);
    }
}
