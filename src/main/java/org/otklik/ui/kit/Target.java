package org.otklik.ui.kit;

import java.awt.Component;
import java.util.Optional;

/** Something that can be pressed and can have the focus. */
public interface Target {
    /** Stable name of the control, the same in every language. */
    String id();

    /** Does what the control is for. */
    void press(Press press);

    /** The part of the screen that it stands for; nothing where none is. */
    default Optional<Component> place() {
        return this instanceof Component part ? Optional.of(part) : Optional.empty();
    }

    /** How soon after one press the next one counts. */
    default Strikes strikes() {
        return Strikes.APART;
    }

    /** What a second press right after the first one is. */
    enum Strikes {
        /** A trembling hand: for a moment the target takes no second press. */
        APART,
        /** A letter that stands twice in a word: every press counts. */
        EACH
    }

    /** Draws or removes the focus ring. */
    void ring(Ring ring);

    /** Whether the focus ring is drawn. */
    enum Ring {
        SHOWN,
        HIDDEN
    }
}
