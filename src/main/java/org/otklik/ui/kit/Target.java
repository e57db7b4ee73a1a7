package org.otklik.ui.kit;

/** Something that can be pressed and can have the focus. */
public interface Target {
    /** Stable name of the control, the same in every language. */
    String id();

    /** Does what the control is for. */
    void press(Press press);

    /** Draws or removes the focus ring. */
    void ring(Ring ring);

    /** Whether the focus ring is drawn. */
    enum Ring {
        SHOWN,
        HIDDEN
    }
}
