package org.otklik.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.i18n.Messages;
import org.otklik.ui.kit.ActionButton;
import org.otklik.ui.kit.ActionButton.Label;
import org.otklik.ui.kit.ButtonRow;
import org.otklik.ui.kit.OptionGrid;
import org.otklik.ui.kit.PagedStack;
import org.otklik.ui.kit.Stack;
import org.otklik.ui.kit.StepRow;
import org.otklik.ui.kit.TextBlock;
import org.otklik.ui.kit.Tile;
import org.otklik.ui.kit.TileLook;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Paged;
import org.otklik.ui.presenter.Sound;
import org.otklik.ui.presenter.SoundPresenter;
import org.otklik.ui.question.Turning;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** Speech on or off, how fast and how loud, and what goes with it; what cannot be done now says why. */
final class SoundScreen {
    private final Making making;
    private final SoundPresenter presenter;

    SoundScreen(Making making, SoundPresenter presenter) {
        this.making = making;
        this.presenter = presenter;
    }

    void draw() {
        var kit = making.kit();
        var isLow = kit.theme().panel().isLow();
        var gap = kit.px(isLow ? 3 : 9);
        var parts = new PagedStack(kit, turning(presenter));
        said().ifPresent(words -> parts.part(
                new TextBlock(kit, "sound.notice", words, TextStyle.BOLD, Role.TEXT), gap, PagedStack.Place.ANYWHERE));
        if (presenter.ability() == Sound.NO_VOICE) {
            languages().ifPresent(row -> parts.part(row, gap, PagedStack.Place.ANYWHERE));
        }
        parts.part(switches(), gap, PagedStack.Place.ANYWHERE)
                .part(rate(), gap, PagedStack.Place.ANYWHERE)
                .part(volume(), gap, PagedStack.Place.ANYWHERE)
                .part(hiding(), gap, PagedStack.Place.ANYWHERE);
        var stack = new Stack();
        if (!kit.theme().isCramped()) {
            stack.part(TextBlock.heading(kit, making.word("title.sound")), 0);
        }
        stack.part(parts, gap);
        var done = making.filled("sound.done", Label.of(making.word("button.done")), presenter::close);
        making.put(presenter, presenter.asker(), stack, List.of(done), firstFocus());
    }

    /** To turn speech on is what one comes for; once it is on, to leave is safe. */
    private String firstFocus() {
        return presenter.ability().speaks() && !presenter.hearing().speaks() ? "sound.speech" : "sound.done";
    }

    /** What stands in the way, or who else hears it. */
    private Optional<String> said() {
        return switch (presenter.ability()) {
            case READY, NONE -> Optional.empty();
            case OVERHEARD -> Optional.of(making.word("text.sound.overheard"));
            case NEEDS_HEADPHONES -> Optional.of(making.word("text.sound.unplugged"));
            case NO_VOICE -> Optional.of(making.word("text.sound.noVoice"));
            case BROKEN -> Optional.of(making.word("text.sound.broken"));
        };
    }

    /** Languages that can be heard, in their own words. */
    private Optional<ButtonRow> languages() {
        List<ActionButton> buttons = new ArrayList<>();
        for (var tag : presenter.languagesWithVoice()) {
            var name = Messages.in(tag).text("text.languageName");
            buttons.add(making.outlined("sound.language." + tag, Label.of(name), () -> presenter.speak(tag)));
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new ButtonRow(making.kit(), buttons));
    }

    private OptionGrid switches() {
        var hearing = presenter.hearing();
        var speech = tile("speech", hearing.speaks(), presenter::turnSpeech);
        var touch = tile("touch", hearing.touchReadsFirst(), presenter::turnTouch);
        if (!hearing.speaks()) {
            said().filter(words -> !presenter.ability().speaks()).ifPresent(speech::unavailable);
        }
        whyNotSpeaking().ifPresent(touch::unavailable);
        return new OptionGrid(making.kit(), List.of(speech, touch), turning(new Paged()));
    }

    private Tile tile(String id, boolean isOn, Runnable turn) {
        var words = new TileLook.Option(TileLook.Mark.SQUARE, making.word("text.sound." + id));
        return new Tile(making.kit(), "sound." + id, words, press -> turn.run())
                .chosen(isOn ? Tile.Chosen.YES : Tile.Chosen.NO);
    }

    private StepRow rate() {
        var words = making.word("text.rate." + presenter.hearing().wordsPerMinute());
        return steps("rate", words, button("slower", presenter::slower), button("faster", presenter::faster));
    }

    private StepRow volume() {
        var words = making.messages()
                .text("text.volume", Map.of("step", presenter.hearing().volume(), "loudest", Hearing.LOUDEST));
        return steps("volume", words, button("quieter", presenter::quieter), button("louder", presenter::louder));
    }

    private StepRow steps(String id, String words, ActionButton less, ActionButton more) {
        var why = said().filter(reason -> !presenter.ability().speaks());
        var text = new TextBlock(making.kit(), "sound." + id, words, TextStyle.BODY, Role.TEXT);
        return new StepRow(making.kit(), text, List.of(less.unavailable(why), more.unavailable(why)));
    }

    private ButtonRow hiding() {
        return new ButtonRow(
                making.kit(), List.of(button("hideScreen", presenter::hide).unavailable(whyNotSpeaking())));
    }

    private ActionButton button(String id, Runnable action) {
        return making.outlined("sound." + id, Label.of(making.word("button." + id)), action);
    }

    private Optional<String> whyNotSpeaking() {
        if (presenter.isSpeaking()) {
            return Optional.empty();
        }
        return presenter.ability().speaks() ? Optional.of(making.word("text.sound.off")) : said();
    }

    private Turning turning(Paged pages) {
        return new Turning(making.messages(), pages, this::draw);
    }
}
