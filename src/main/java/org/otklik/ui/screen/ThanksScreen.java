package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.presenter.ThanksContent;
import org.otklik.ui.presenter.ThanksDisplay;
import org.otklik.ui.presenter.ThanksPresenter;
import org.otklik.ui.question.ProseParts;
import org.otklik.ui.question.Turning;

/** Only after the answer is on disk; no way back from here. */
final class ThanksScreen implements ThanksDisplay {
    private final Making making;
    private final ThanksPresenter presenter;

    ThanksScreen(Making making, ThanksPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(ThanksContent content) {
        var kit = making.kit();
        var stack = new Stack().part(new Picture(kit, "done", 34), 0);
        if (content.own().isPresent()) {
            var turning = new Turning(making.messages(), presenter, () -> show(content));
            stack.part(ProseParts.of(kit, content.own().get(), turning), kit.px(9));
        } else {
            stack.part(making.display(content.title()), kit.px(9))
                    .part(making.body("thanks.body", content.body()), kit.px(6));
        }
        for (var card : making.cards(content.cards())) {
            stack.part(card, kit.px(card.isFirst() ? 12 : 4));
        }
        var done = making.filled("thanks.done", Label.of(making.word("button.done")), presenter::done);
        making.put(
                presenter, content.asker(), stack, List.of(making.complain(presenter::complain), done), "thanks.done");
    }
}
