package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.Faces;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.SpareWords;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.presenter.StartContent;
import org.otklik.ui.presenter.StartDisplay;
import org.otklik.ui.presenter.StartPresenter;
import org.otklik.ui.question.ProseParts;
import org.otklik.ui.question.Turning;

/** Who asks, why, how long; quiet until somebody touches. With a visit on, to go on is the first thing offered. */
final class StartScreen implements StartDisplay {
    private final Making making;
    private final StartPresenter presenter;
    private final Paged presets = new Paged();

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
        stack.part(making.display(isOn ? making.word("title.startOn") : content.title()), kit.px(isLow ? 4 : 18));
        if (isOn || !kit.theme().isCramped()) {
            var body = isOn ? making.word("text.startOn") : content.body();
            stack.part(new SpareWords(making.body("start.body", body)), kit.px(isLow ? 4 : 9));
        }
        if (says) {
            var turning = new Turning(making.messages(), presenter, () -> show(content));
            stack.part(ProseParts.of(kit, content.page(), turning), kit.px(isLow ? 4 : 9));
        }
        // A panel that lies has the room for it beside the button.
        var isLying = kit.theme().panel().isLying();
        var card = making.cards(content.card().stream().toList()).stream().findFirst();
        var first = new ButtonRow(kit, isOn ? goOn() : begin(content), isLying ? card : Optional.empty());
        stack.part(first, kit.px(isLow ? 8 : 18));
        choices(stack, content);
        if (!isLying) {
            card.ifPresent(note -> stack.part(note, kit.px(12)));
        }
        // A low picture has the room for them beside the button that is there anyway.
        List<ActionButton> navigation = new ArrayList<>(isLow ? languages(content) : List.of());
        navigation.add(making.complain(presenter::complain));
        making.put(presenter, content.asker(), stack, navigation, isOn ? "start.continue" : "start.begin");
    }

    private void choices(Stack stack, StartContent content) {
        var kit = making.kit();
        var isLow = kit.theme().panel().isLow();
        if (!content.presets().isEmpty()) {
            stack.part(
                    new OptionGrid(kit, presets(content), new Turning(making.messages(), presets, () -> show(content))),
                    kit.px(isLow ? 4 : 6));
        }
        var languages = languages(content);
        if (!isLow && !languages.isEmpty()) {
            stack.part(new ButtonRow(kit, languages), kit.px(6));
        }
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

    private List<Tile> presets(StartContent content) {
        return content.presets().stream()
                .map(choice -> {
                    var id = choice.preset().name().toLowerCase(Locale.ROOT);
                    var words = new TileLook.Option(TileLook.Mark.SQUARE, making.word("button.preset." + id));
                    return new Tile(making.kit(), "start." + id, words, press -> presenter.turn(choice.preset()))
                            .chosen(choice.isOn() ? Tile.Chosen.YES : Tile.Chosen.NO);
                })
                .toList();
    }

    /** The languages that are not spoken now, each in its own script. */
    private List<ActionButton> languages(StartContent content) {
        return content.languages().stream()
                .filter(tag ->
                        !tag.equals(content.spoken()) && content.languages().size() <= StartContent.MOST_LANGUAGES)
                .map(tag -> making.outlined(
                                "start.language." + tag,
                                Label.with("language", Messages.in(tag).text("text.languageName")),
                                () -> presenter.speak(tag))
                        .in(tag))
                .toList();
    }
}
