package org.otklik.ui.presenter;

import java.util.Set;

/** «Записываем ответ…», while a commit takes its time. Nothing can be pressed. */
public final class SavingPresenter implements ScreenPresenter {
    SavingPresenter() {}

    @Override
    public String id() {
        return "saving";
    }

    @Override
    public Set<BarControl> bar() {
        return Set.of();
    }
}
