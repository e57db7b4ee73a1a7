package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.KioskKey;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.presenter.BarControl;
import org.otklik.ui.presenter.HelpContent;
import org.otklik.ui.presenter.HelpDisplay;
import org.otklik.ui.presenter.HelpPresenter;
import org.otklik.ui.question.Turning;

/** One sentence about the screen behind, the ways out of a visit, and how to complain. */
final class HelpScreen implements HelpDisplay {
    private final Making making;
    private final HelpPresenter presenter;

    HelpScreen(Making making, HelpPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    @Override
    public void show(HelpContent content) {
        var kit = making.kit();
        var gap = kit.px(kit.theme().panel().isLow() ? 3 : 6);
        var words = new PagedStack(kit, new Turning(making.messages(), presenter, () -> show(content)));
        if (kit.theme().isCramped() && !content.description().isEmpty()) {
            words.part(making.body("help.description", content.description()), gap, PagedStack.Place.ANYWHERE);
        }
        words.part(making.body("help.sentence", content.sentence()), gap, PagedStack.Place.ANYWHERE)
                .part(making.body("help.keys", keys()), gap, PagedStack.Place.ANYWHERE);
        soundKeys().ifPresent(said -> words.part(making.body("help.sound", said), gap, PagedStack.Place.ANYWHERE));
        var stack = new Stack()
                .part(TextBlock.heading(kit, making.word("title.help")), 0)
                .part(words, gap);
        // Where lines are few the ways out share the rows of the button that closes.
        List<ActionButton> navigation = new ArrayList<>(kit.theme().isCramped() ? ways(content.ways()) : List.of());
        if (!kit.theme().isCramped()) {
            stack.part(new ButtonRow(kit, ways(content.ways())), 2 * gap);
        }
        navigation.add(making.filled("overlay.close", Label.of(making.word("button.close")), presenter::close));
        making.put(presenter, content.asker(), stack, navigation, "overlay.close");
    }

    /** What is heard is set by keys too, where there is something to hear and the keys are there. */
    private Optional<String> soundKeys() {
        var keys = making.keys().map();
        if (!presenter.bar().contains(BarControl.SOUND)
                || keys.first(KioskKey.SOUND).isEmpty()
                || keys.first(KioskKey.HIDE_SCREEN).isEmpty()) {
            return Optional.empty();
        }
        var words = new KeyWords(making.messages(), keys);
        return Optional.of(making.messages()
                .text(
                        "text.helpSound",
                        Map.of("sound", words.of(KioskKey.SOUND), "hide", words.of(KioskKey.HIDE_SCREEN))));
    }

    /** The keys as they are called at this kiosk. */
    private String keys() {
        var words = new KeyWords(making.messages(), making.keys().map());
        return making.messages()
                .text(
                        presenter.hearing().touchReadsFirst() ? "text.helpKeysReading" : "text.helpKeys",
                        Map.of(
                                "next", words.of(KioskKey.FOCUS_NEXT),
                                "select", words.of(KioskKey.SELECT),
                                "back", words.of(KioskKey.BACK)));
    }

    private List<ActionButton> ways(Set<HelpContent.Way> ways) {
        List<ActionButton> buttons = new ArrayList<>();
        for (var way : HelpContent.Way.values()) {
            if (ways.contains(way)) {
                buttons.add(
                        switch (way) {
                            case COMPLAIN -> making.complain(presenter::complain);
                            case START_AGAIN ->
                                making.outlined(
                                        "help.again",
                                        Label.with("again", making.word("button.startAgain")),
                                        presenter::startAgain);
                            case FINISH_UNSAVED ->
                                making.outlined(
                                        "help.withdraw",
                                        Label.with("close", making.word("button.finishUnsaved")),
                                        presenter::finishUnsaved);
                        });
            }
        }
        return buttons;
    }
}
