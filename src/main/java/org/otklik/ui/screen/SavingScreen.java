package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.SavingPresenter;

/** The disk takes longer than usual; nothing can be pressed meanwhile. */
final class SavingScreen {
    private final Making making;

    SavingScreen(Making making) {
        this.making = making;
    }

    void draw(SavingPresenter presenter) {
        var stack = new Stack().part(TextBlock.heading(making.kit(), making.word("title.saving")), 0);
        making.put(presenter, "", stack, List.of(), "");
    }
}
