package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.Picture;
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
        var kit = making.kit();
        var stack = new Stack()
                .part(new Picture(kit, "clock", 24), 0)
                .part(TextBlock.heading(kit, making.word("title.saving")), kit.px(6));
        making.put(presenter, "", stack, List.of(), "");
    }
}
