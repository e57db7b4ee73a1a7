package org.otklik.ui.kit;

import java.awt.event.KeyEvent;
import java.util.Optional;

/** What a key does, on every screen; the five required ones reach everything. Visitor page 5, "Keys". */
public enum KioskKey {
    FOCUS_PREVIOUS,
    FOCUS_NEXT,
    BACK,
    NEXT,
    SELECT,
    HELP,
    VIEW,
    LANGUAGE,
    CLOSE,
    /** Ends the program; known on a desktop only. */
    QUIT;

    /** The key of an event, if it is one of ours. */
    static Optional<KioskKey> of(KeyEvent event) {
        return Optional.ofNullable(
                switch (event.getKeyCode()) {
                    case KeyEvent.VK_UP -> FOCUS_PREVIOUS;
                    case KeyEvent.VK_DOWN -> FOCUS_NEXT;
                    case KeyEvent.VK_TAB -> event.isShiftDown() ? FOCUS_PREVIOUS : FOCUS_NEXT;
                    case KeyEvent.VK_LEFT, KeyEvent.VK_PAGE_UP -> BACK;
                    case KeyEvent.VK_RIGHT, KeyEvent.VK_PAGE_DOWN -> NEXT;
                    case KeyEvent.VK_ENTER, KeyEvent.VK_SPACE -> SELECT;
                    case KeyEvent.VK_F1 -> HELP;
                    case KeyEvent.VK_F9 -> LANGUAGE;
                    case KeyEvent.VK_F10 -> VIEW;
                    case KeyEvent.VK_ESCAPE -> CLOSE;
                    case KeyEvent.VK_Q -> event.isControlDown() ? QUIT : null;
                    default -> null;
                });
    }
}
