package org.otklik.ui.screen;

import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.question.Turning;

/** Which page of options that are no answers is shown; forgotten with the screen. */
final class LocalPages implements Paged {
    private int page;

    @Override
    public int page() {
        return page;
    }

    @Override
    public void turnTo(int other) {
        page = other;
    }

    OptionGrid.Pages turning(Making making, Runnable redraw) {
        return new Turning(making.messages(), this, redraw);
    }
}
