package org.otklik.ui.presenter;

import java.util.Set;

/** A screen that is not for visitors: no bar over it, nothing of it spoken, and the key for «Назад» leaves it. */
interface TechnicianScreen extends ScreenPresenter {
    @Override
    default Set<BarControl> bar() {
        return Set.of();
    }

    @Override
    default boolean isSilent() {
        return true;
    }

    @Override
    default void back() {
        leave();
    }
}
