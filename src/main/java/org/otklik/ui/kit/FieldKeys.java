package org.otklik.ui.kit;

import java.awt.Component;
import java.util.List;

/** The keys under a field: letters, or digits alone. */
public sealed interface FieldKeys extends Tall permits OnScreenKeyboard, NumberPad {
    List<Target> targets();

    /** The keys as they stand. */
    FocusGrid grid();

    /** What is put on the screen. */
    Component component();
}
