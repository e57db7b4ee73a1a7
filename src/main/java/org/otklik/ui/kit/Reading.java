package org.otklik.ui.kit;

import javax.accessibility.Accessible;

/** Words on a screen that are read, not pressed; what is said of them is their accessible name. */
interface Reading extends Accessible {
    /** Nothing where there is nothing to be read now. */
    default String said() {
        var name = getAccessibleContext().getAccessibleName();
        return name == null ? "" : name;
    }
}
