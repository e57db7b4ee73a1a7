package org.otklik.ui.presenter;

import java.util.Set;

/** The only confirmation of a visit: its answers will be deleted. */
public final class WithdrawPresenter implements ScreenPresenter {
    private final KioskFlow flow;

    WithdrawPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "withdraw";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    public void attach(WithdrawDisplay display) {
        display.show(flow.texts().asker(), flow.texts().text("withdraw.body"));
    }

    /** «Вернуться»: nothing is deleted. */
    public void goBack() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }

    /** Nothing of the visit is stored anywhere. */
    public void deleteAndFinish() {
        if (flow.stands(this)) {
            flow.start();
        }
    }
}
