package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Set;

/** What stands behind one screen. Event thread only. */
public interface ScreenPresenter {
    /** Stable name of the screen, the same in every language. */
    String id();

    /** The controls of the bar that do something here; the places of the others stay empty. */
    Set<BarControl> bar();

    /** Whether nothing of it may be spoken, whatever the visitor has set: it is not for visitors. */
    default boolean isSilent() {
        return false;
    }

    /** Where the focus of who hears the screen begins. */
    default Begins begins() {
        return Begins.AT_SAFE_ACTION;
    }

    /** Where somebody who sees nothing begins on a screen. */
    enum Begins {
        /** With what it is about; from there to the rest. */
        AT_HEADING,
        /** On what changes nothing, as where something lies over a screen. */
        AT_SAFE_ACTION
    }

    /** Time has passed; told to the screen below the overlays too. */
    default void tick(Duration now) {}

    /** The visitor has touched or pressed something; told to the screen below the overlays too. */
    default void active(Duration now) {}

    /** A touch beside all controls, or a key that neither moves the focus nor selects; told before what the key does. */
    default Input otherInput() {
        return Input.AS_USUAL;
    }

    /** What is left of an input that no control took. */
    enum Input {
        AS_USUAL,
        /** It has done its work, and does nothing else. */
        SPENT
    }

    /** The key for «Назад», where no visit is asked. */
    default void back() {}

    /** The key for «Дальше», where no button leads on. */
    default void next() {}

    /** The key that closes, where no visit is asked. */
    default void leave() {}

    /** Another screen lies over this one from now on. */
    default void covered() {}
}
