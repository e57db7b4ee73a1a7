package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.CountdownBar;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.IdleContent;
import org.otklik.ui.presenter.IdleDisplay;
import org.otklik.ui.presenter.IdlePresenter;

/** Is anybody there? To go on is the safe thing, so it has the focus. */
final class IdleScreen implements IdleDisplay {
    private final Making making;
    private final IdlePresenter presenter;

    IdleScreen(Making making, IdlePresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(IdleContent content) {
        var kit = making.kit();
        var stack = new Stack()
                .part(new Picture(kit, "clock", 24), 0)
                .part(TextBlock.heading(kit, content.title()), kit.px(6))
                .part(making.body("idle.body", content.body()), kit.px(6))
                .part(new CountdownBar(kit, content.secondsLeft(), content.secondsInAll()), kit.px(9));
        var again = making.outlined(
                "idle.again", Label.with("again", making.word("button.startAgain")), presenter::startAgain);
        var goOn =
                making.filled("idle.continue", Label.leadingOn(making.word("button.yesContinue")), presenter::resume);
        making.put(presenter, content.asker(), stack, List.of(again, goOn), "idle.continue");
    }
}
