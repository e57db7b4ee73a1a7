package org.otklik.ui.screen;

import java.util.List;
import java.util.Optional;
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
    private Optional<Changing> changing = Optional.empty();

    /** What is said anew each second; the buttons stay, so that a slow press on one is not lost. */
    private record Changing(TextBlock body, CountdownBar bar) {}

    IdleScreen(Making making, IdlePresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(IdleContent content) {
        if (changing.isEmpty()) {
            changing = Optional.of(draw(content));
        }
        changing.get().body().say(content.body());
        changing.get().bar().show(content.secondsLeft(), content.secondsInAll());
    }

    private Changing draw(IdleContent content) {
        var kit = making.kit();
        var body = making.body("idle.body", content.body());
        var bar = new CountdownBar(kit);
        var stack = new Stack()
                .part(new Picture(kit, "clock", 24), 0)
                .part(TextBlock.heading(kit, content.title()), kit.px(6))
                .part(body, kit.px(6))
                .part(bar, kit.px(9));
        var again = making.outlined(
                "idle.again", Label.with("again", making.word("button.startAgain")), presenter::startAgain);
        var goOn =
                making.filled("idle.continue", Label.leadingOn(making.word("button.yesContinue")), presenter::resume);
        making.put(presenter, content.asker(), stack, List.of(again, goOn), "idle.continue");
        return new Changing(body, bar);
    }
}
