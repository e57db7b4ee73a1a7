package org.otklik.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.Picture;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.ClosedContent;
import org.otklik.ui.presenter.ClosedDisplay;
import org.otklik.ui.presenter.ClosedPresenter;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.theme.Palette;

/** The hours in every language at once, and nothing to press; in the dark a black picture. */
final class ClosedScreen implements ClosedDisplay {
    private final Making making;
    private final ClosedPresenter presenter;

    ClosedScreen(Making making, ClosedPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(ClosedContent content) {
        if (content.doors() == Doors.DARK) {
            dark();
            return;
        }
        var kit = making.kit();
        var stack = new Stack().part(new Picture(kit, "clock", 24), 0);
        var gap = 9;
        for (var told : content.languages()) {
            var words = Messages.in(told.language());
            stack.part(TextBlock.heading(kit, words.text("title.closed")).in(told.language()), kit.px(gap));
            if (!told.hours().isEmpty()) {
                var hours = words.text("text.hours", Map.of("hours", told.hours()));
                stack.part(making.body("closed.hours." + told.language(), hours).in(told.language()), kit.px(3));
            }
            gap = 12;
        }
        making.put(presenter, "", stack, List.of(), "");
    }

    private void dark() {
        var nothing = new ScreenPanel.Parts(
                Optional.empty(), new Stack(), Optional.empty(), Optional.empty(), List.of(), List.of());
        var black = making.kit().in(Palette.WHITE_ON_BLACK);
        making.put().accept(Drawn.of(new ScreenPanel(black, presenter.id(), nothing), ""));
    }
}
