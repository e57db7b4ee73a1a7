package org.otklik.ui.screen;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.CountdownBar;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.Handling;
import org.otklik.ui.presenter.IdleContent;
import org.otklik.ui.presenter.IdleDisplay;
import org.otklik.ui.presenter.IdlePresenter;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Is anybody there? To go on is the safe thing, so it has the focus. */
final class IdleScreen implements IdleDisplay {
    private final Making making;
    private final IdlePresenter presenter;
    private Optional<Changing> changing = Optional.empty();

    /** What is said anew each second; the buttons stay, so that a slow press on one is not lost. */
    private record Changing(TextBlock body, Countdown countdown) {}

    /** How much time is left, as a part of the screen. */
    private record Countdown(Component part, Consumer<IdleContent> told) {}

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
        changing.get().countdown().told().accept(content);
    }

    private Changing draw(IdleContent content) {
        var kit = making.kit();
        var body = making.body("idle.body", content.body());
        var countdown = countdown(content);
        var stack = new Stack()
                .part(new Picture(kit, "clock", 24), 0)
                .part(TextBlock.heading(kit, content.title()), kit.px(6))
                .part(body, kit.px(6))
                .part(countdown.part(), kit.px(9));
        var again = making.outlined(
                "idle.again", Label.with("again", making.word("button.startAgain")), presenter::startAgain);
        var goOn =
                making.filled("idle.continue", Label.leadingOn(making.word("button.yesContinue")), presenter::resume);
        making.put(presenter, content.asker(), stack, List.of(again, goOn), "idle.continue");
        return new Changing(body, countdown);
    }

    private Countdown countdown(IdleContent content) {
        var kit = making.kit();
        if (content.motion() == Handling.Motion.LESS) {
            var digits = new TextBlock(kit, "countdown", digits(content), TextStyle.DISPLAY, Role.TEXT);
            return new Countdown(digits, now -> digits.say(digits(now)));
        }
        var bar = new CountdownBar(kit);
        return new Countdown(bar, now -> bar.show(now.secondsLeft(), now.secondsInAll()));
    }

    private static String digits(IdleContent content) {
        return Long.toString(content.secondsLeft());
    }
}
