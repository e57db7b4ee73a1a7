package org.otklik.ui.screen;

import java.util.Optional;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.ScreenPanel;

/**
 * A screen as a panel, where keys begin on it, and what the key for "next" does.
 *
 * @param focusNow where the focus goes even if it could stay where it was; for an answer that was not taken
 */
public record Drawn(
        ScreenPanel panel, String firstFocus, Optional<String> focusNow, Optional<NoteField> field, NextKey nextKey) {
    /** Click the way on, or only focus it because it ends or passes over something. */
    public enum NextKey {
        CLICKS,
        FOCUSES
    }

    static Drawn of(ScreenPanel panel, String firstFocus) {
        return new Drawn(panel, firstFocus, Optional.empty(), Optional.empty(), NextKey.FOCUSES);
    }
}
