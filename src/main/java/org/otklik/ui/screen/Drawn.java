package org.otklik.ui.screen;

import java.awt.ComponentOrientation;
import java.util.Optional;
import org.otklik.i18n.Messages;
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

    /** The same panel, read this way; before it is laid out. */
    public Drawn readAs(Messages.Direction direction) {
        panel.applyComponentOrientation(
                direction == Messages.Direction.RIGHT_TO_LEFT
                        ? ComponentOrientation.RIGHT_TO_LEFT
                        : ComponentOrientation.LEFT_TO_RIGHT);
        return this;
    }
}
