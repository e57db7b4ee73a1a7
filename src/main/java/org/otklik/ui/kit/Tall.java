package org.otklik.ui.kit;

/** A part whose height depends on the width it is given: words wrap. Pixels. */
public interface Tall {
    int heightFor(int width);
}
