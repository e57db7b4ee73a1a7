package org.otklik.ui.kit;

import java.util.List;

/** A part of the content with targets in it. */
interface TargetGroup {
    /** Those that can be pressed now, in the order of focus. */
    List<? extends Target> targets();
}
