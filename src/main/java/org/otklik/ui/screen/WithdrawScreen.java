package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.WithdrawDisplay;
import org.otklik.ui.presenter.WithdrawPresenter;

/** The only question back that a visit has: to delete is final. */
final class WithdrawScreen implements WithdrawDisplay {
    private final Making making;
    private final WithdrawPresenter presenter;

    WithdrawScreen(Making making, WithdrawPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(String asker, String body) {
        var kit = making.kit();
        var stack = new Stack()
                .part(new Picture(kit, "warning", 24), 0)
                .part(TextBlock.heading(kit, making.word("title.withdraw")), kit.px(6))
                .part(making.body("withdraw.body", body), kit.px(6));
        var delete = making.outlined(
                "withdraw.delete",
                Label.with("close", making.word("button.deleteAndFinish")),
                presenter::deleteAndFinish);
        var back = making.filled("withdraw.back", Label.of(making.word("button.goBack")), presenter::goBack);
        making.put(presenter, asker, stack, List.of(delete, back), "withdraw.back");
    }
}
