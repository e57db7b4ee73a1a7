package org.otklik.ui.screen;

import java.util.List;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.OutOfServicePresenter;

/** No visits now, in every language at once; no control, no code, no reason that a visitor could not use. */
final class OutOfServiceScreen {
    private final Making making;

    OutOfServiceScreen(Making making) {
        this.making = making;
    }

    void draw(OutOfServicePresenter presenter) {
        var kit = making.kit();
        var stack = new Stack().part(new Picture(kit, "pause", 24), 0);
        var gap = 9;
        for (var tag : presenter.languages()) {
            var words = Messages.in(tag);
            stack.part(TextBlock.heading(kit, words.text("title.outOfService")).in(tag), kit.px(gap));
            if (presenter.answer() == OutOfServicePresenter.Answer.NOT_SAVED) {
                stack.part(
                        making.body("outOfService.notSaved", words.text("text.notSaved"))
                                .in(tag),
                        kit.px(3));
            }
            gap = 12;
        }
        making.put(presenter, "", stack, List.of(), "");
    }
}
