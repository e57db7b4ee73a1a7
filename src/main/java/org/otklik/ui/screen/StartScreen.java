package org.otklik.ui.screen;

import java.util.List;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.Faces;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.presenter.StartContent;
import org.otklik.ui.presenter.StartDisplay;
import org.otklik.ui.presenter.StartPresenter;
import org.otklik.ui.question.ProseParts;
import org.otklik.ui.question.Turning;

/** Who asks, why, how long; quiet until somebody touches. With a visit on, to go on is the first thing offered. */
final class StartScreen implements StartDisplay {
    private final Making making;
    private final StartPresenter presenter;

    StartScreen(Making making, StartPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(StartContent content) {
        var kit = making.kit();
        var isOn = content.offer() == StartContent.Offer.CONTINUE;
        var isLow = kit.theme().panel().isLow();
        var stack = new Stack();
        var says = !isOn && !content.page().blocks().isEmpty();
        if (!isLow && !says) {
            stack.part(new Faces(kit), 0);
        }
        stack.part(making.display(isOn ? making.word("title.startOn") : content.title()), kit.px(isLow ? 8 : 18))
                .part(
                        making.body("start.body", isOn ? making.word("text.startOn") : content.body()),
                        kit.px(isLow && says ? 4 : 9));
        if (says) {
            var turning = new Turning(making.messages(), presenter, () -> show(content));
            stack.part(ProseParts.of(kit, content.page(), turning), kit.px(isLow ? 4 : 9));
        }
        stack.part(new ButtonRow(kit, isOn ? goOn() : begin(content)), kit.px(isLow ? 8 : 18));
        var languages = languages(content);
        if (!languages.isEmpty()) {
            stack.part(new ButtonRow(kit, languages), kit.px(isLow ? 4 : 6));
        }
        var navigation = List.of(making.complain(presenter::complain));
        making.put(presenter, content.asker(), stack, navigation, isOn ? "start.continue" : "start.begin");
    }

    private List<ActionButton> begin(StartContent content) {
        var words = content.begin().orElseGet(() -> making.word("button.begin"));
        return List.of(large("start.begin", Label.leadingOn(words), presenter::begin));
    }

    private List<ActionButton> goOn() {
        return List.of(
                large("start.continue", Label.leadingOn(making.word("button.continue")), presenter::resume),
                making.outlined(
                        "start.again", Label.with("again", making.word("button.startAgain")), presenter::startAgain));
    }

    private ActionButton large(String id, Label label, Runnable action) {
        return new ActionButton(making.kit(), id, ActionButton.Kind.START, label, press -> action.run());
    }

    /** The languages that are not spoken now, each in its own script. */
    private List<ActionButton> languages(StartContent content) {
        return content.languages().stream()
                .filter(tag ->
                        !tag.equals(content.spoken()) && content.languages().size() <= StartContent.MOST_LANGUAGES)
                .map(tag -> making.outlined(
                        "start.language." + tag,
                        Label.with("language", Messages.in(tag).text("text.languageName")),
                        () -> presenter.speak(tag)))
                .toList();
    }
}
