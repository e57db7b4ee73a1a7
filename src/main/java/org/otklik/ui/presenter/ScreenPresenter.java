package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What stands behind one screen. Event thread only. */
public interface ScreenPresenter {
    /** Stable name of the screen, the same in every language. */
    String id();

    /** The controls of the bar that do something here; the places of the others stay empty. */
    default Set<BarControl> bar() {
        return EnumSet.allOf(BarControl.class);
    }

    /** Time has passed; told to the screen below the overlays too. */
    default void tick(Duration now) {}

    /** The visitor has touched or pressed something; told to the screen below the overlays too. */
    default void active(Duration now) {}

    /** Another screen lies over this one from now on. */
    default void covered() {}
}
