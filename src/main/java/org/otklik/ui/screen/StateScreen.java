package org.otklik.ui.screen;

import java.util.List;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.FactRow;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.StateDisplay;
import org.otklik.ui.presenter.StateLine;
import org.otklik.ui.presenter.StatePresenter;
import org.otklik.ui.question.Turning;

/** How the kiosk does, line by line, and two ways to end its program; to go back is the safe thing, so it has the focus. */
final class StateScreen implements StateDisplay {
    private final Making making;
    private final StatePresenter presenter;

    StateScreen(Making making, StatePresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(List<StateLine> lines) {
        var kit = making.kit();
        var facts = new PagedStack(kit, new Turning(making.messages(), presenter, () -> show(lines)));
        lines.forEach(line -> facts.part(row(line), 0, PagedStack.Place.ANYWHERE));
        var stack = new Stack()
                .part(TextBlock.heading(kit, making.word("title.state")), 0)
                .part(facts, kit.px(kit.theme().panel().isLow() ? 3 : 6));
        var navigation = List.of(
                making.outlined(
                        "state.restart", Label.with("again", making.word("button.restart")), presenter::restart),
                making.outlined("state.quit", Label.with("close", making.word("button.quit")), presenter::quit),
                making.filled("state.back", Label.of(making.word("button.goBack")), presenter::leave));
        making.put(presenter, "", stack, navigation, "state.back");
    }

    private FactRow row(StateLine line) {
        return new FactRow(
                making.kit(),
                "state." + line.name(),
                making.word("text.state." + line.name()),
                making.messages().text("text.stateOf." + line.words(), line.values()),
                line.weight() == StateLine.Weight.WARNING ? FactRow.Sign.WARNING : FactRow.Sign.NONE);
    }
}
