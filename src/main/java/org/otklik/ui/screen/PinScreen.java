package org.otklik.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.NoteField;
import org.otklik.ui.kit.Notice;
import org.otklik.ui.kit.NumberPad;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.PinContent;
import org.otklik.ui.presenter.PinDisplay;
import org.otklik.ui.presenter.PinPresenter;

/** Digits by touch and by keyboard; Enter opens, since the focus begins on the button that does. */
final class PinScreen implements PinDisplay {
    private static final String FORWARD = "nav.forward";

    private final Making making;
    private final PinPresenter presenter;
    private final Notice notice;
    private final NoteField field;

    PinScreen(Making making, PinPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
        notice = new Notice(making.kit(), "");
        field = new NoteField(
                making.kit(), "pin.field", "", NoteField.Rules.secret(PinPresenter.MOST_DIGITS), presenter::type);
        field.getAccessibleContext().setAccessibleName(making.word("title.pin"));
    }

    void draw() {
        var kit = making.kit();
        var stack = new Stack()
                .part(TextBlock.heading(kit, making.word("title.pin")), 0)
                .part(field, kit.px(kit.theme().panel().isLow() ? 3 : 5));
        var parts = new ScreenPanel.Parts(
                Optional.empty(),
                stack,
                Optional.of(new NumberPad(kit, field, Set.of(), making.messages()::text)),
                Optional.of(notice),
                List.of(
                        making.outlined("pin.close", Label.of(making.word("button.close")), presenter::leave),
                        making.filled(FORWARD, Label.of(making.word("button.open")), presenter::open)),
                making.bar(presenter.bar()));
        var panel = new ScreenPanel(kit, presenter.id(), parts);
        making.put().accept(new Drawn(panel, FORWARD, Optional.empty(), Optional.of(field), Drawn.NextKey.FOCUSES));
        presenter.attach(this);
    }

    @Override
    public void show(PinContent content) {
        notice.say(
                content.key().isEmpty()
                        ? ""
                        : making.messages().text(content.key(), Map.of("seconds", content.seconds())));
        if (notice.getParent() != null) {
            notice.getParent().doLayout();
        }
    }

    @Override
    public void clear() {
        field.clear();
    }
}
