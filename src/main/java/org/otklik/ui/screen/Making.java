package org.otklik.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Kind;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.CardNote;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.Kit;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.Strip;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.BarControl;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** With what every screen is made: kit, words, the bar, the keys there are, and where it is put when it is drawn. */
public record Making(Kit kit, Messages messages, BarActions bar, Keys keys, Consumer<Drawn> put) {
    /** The keys that there are, and what is typed on. */
    public record Keys(KeyMap map, Keyboards keyboards) {}

    /** What the controls of the bar do, on whatever screen they stand. */
    public record BarActions(Runnable back, Runnable view, Runnable language, Runnable sound, Runnable help) {}

    String word(String key) {
        return messages.text(key);
    }

    Strip strip(String centre) {
        return new Strip(kit, new Strip.StripText(centre, "", 0, 0));
    }

    ActionButton outlined(String id, Label label, Runnable action) {
        return new ActionButton(kit, id, Kind.OUTLINED, label, press -> action.run());
    }

    ActionButton filled(String id, Label label, Runnable action) {
        return new ActionButton(kit, id, Kind.FILLED, label, press -> action.run());
    }

    ActionButton complain(Runnable action) {
        return outlined("complain", Label.with("complaint", word("button.complain")), action);
    }

    List<ActionButton> bar(Set<BarControl> active) {
        return bar(active, word("button.back"));
    }

    /** Back, view, language, sound, help: the same places on every screen; one that does nothing here is not seen in its place. */
    List<ActionButton> bar(Set<BarControl> active, String back) {
        return List.of(
                control(active, BarControl.BACK, Label.with("back", back), bar.back()),
                control(active, BarControl.VIEW, Label.with("view", word("button.view")), bar.view()),
                control(active, BarControl.LANGUAGE, Label.with("language", word("button.language")), bar.language()),
                control(active, BarControl.SOUND, Label.with("sound", word("button.sound")), bar.sound()),
                control(active, BarControl.HELP, Label.with("help", word("button.help")), bar.help()));
    }

    private ActionButton control(Set<BarControl> active, BarControl control, Label label, Runnable action) {
        var button = new ActionButton(kit, "bar." + label.icon(), Kind.BAR, label, press -> action.run());
        button.setVisible(active.contains(control));
        return button;
    }

    TextBlock display(String words) {
        return new TextBlock(kit, "heading", words, TextStyle.DISPLAY, Role.TEXT);
    }

    TextBlock body(String id, String words) {
        return TextBlock.body(kit, id, words);
    }

    /** What the centre has changed, one line below the other; the first one has the title. */
    List<CardNote> cards(List<String> told) {
        return IntStream.range(0, told.size())
                .mapToObj(at -> new CardNote(kit, "card." + (at + 1), at == 0 ? word("title.card") : "", told.get(at)))
                .toList();
    }

    void put(ScreenPresenter presenter, String asker, Stack content, List<ActionButton> navigation, String firstFocus) {
        var strip = asker.isEmpty() ? Optional.<Strip>empty() : Optional.of(strip(asker));
        var parts = new ScreenPanel.Parts(
                strip, content, Optional.empty(), Optional.empty(), navigation, bar(presenter.bar()));
        put.accept(Drawn.of(new ScreenPanel(kit, presenter.id(), parts), firstFocus));
    }
}
