package org.otklik.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.i18n.Messages;
import org.otklik.ui.Narrator.Occasion;
import org.otklik.ui.kit.FocusOrder;
import org.otklik.ui.kit.KeyMap;
import org.otklik.ui.kit.KioskKey;
import org.otklik.ui.kit.Narration;
import org.otklik.ui.kit.Said;
import org.otklik.ui.kit.ScreenPanel;
import org.otklik.ui.kit.Target;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.IdlePresenter;
import org.otklik.ui.presenter.ScreenPresenter;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.screen.Drawn;
import org.otklik.ui.screen.KeyWords;

/**
 * What is said of what happens on the screens. One input may choose, move the focus and lead to another screen: what it came
 * to is said once, when all of it is done. Event thread only. Visitor page 6.
 */
final class ScreenVoice implements FocusOrder.Moves {
    /** Seconds left of the idle warning that are said. Visitor page 2. */
    private static final List<Long> COUNTED = List.of(20L, 10L);

    private final FocusOrder focus;
    private final KeyMap keys;
    private Narrator narrator = Narrator.MUTE;
    private Way way = Way.UNKNOWN;
    private Optional<Standing> standing = Optional.empty();
    private Optional<WrittenText> text = Optional.empty();
    private List<String> readings = List.of();
    private long secondsLeft;
    private boolean byHand;

    // What has happened and is not said yet.
    private boolean arrived;
    private List<Said> first = List.of();
    private List<Target> offered = List.of();
    private Optional<Target> pressed = Optional.empty();

    /** How the visitor goes about. */
    enum Way {
        UNKNOWN,
        FINGER,
        KEYS,
        SWITCH
    }

    /** Who stands there, with what settings, and how it was drawn last. */
    private record Standing(ScreenPresenter presenter, VisitSettings set, Optional<ScreenPanel> panel) {
        boolean speaks() {
            return set.hearing().speaks() && !presenter.isSilent();
        }

        Narration narration() {
            return new Narration(panel.orElseThrow(), set.language());
        }

        Messages messages() {
            return Messages.in(set.language());
        }
    }

    ScreenVoice(FocusOrder focus, KeyMap keys) {
        this.focus = focus;
        this.keys = keys;
        focus.tell(this);
    }

    void speakBy(Narrator other) {
        narrator = other;
    }

    /** A screen is about to be drawn. */
    void put(ScreenPresenter presenter, VisitSettings set) {
        var before = standing;
        standing = Optional.of(new Standing(presenter, set, before.flatMap(Standing::panel)));
        var heard = set.hearing();
        narrator.hear(presenter.isSilent() ? heard.with(Hearing.Speech.OFF) : heard);
        focus.reach(speaks() ? FocusOrder.Reach.WORDS_TOO : FocusOrder.Reach.CONTROLS);
        if (before.isEmpty() || !speaks()) {
            return;
        }
        if (!before.get().speaks()) {
            arrived = true;
            first = greeting(presenter);
        } else {
            changed(before.get().set(), set);
        }
    }

    private List<Said> greeting(ScreenPresenter presenter) {
        List<Said> said = new ArrayList<>();
        said.add(own(presenter.id().equals("start") ? "spoken.welcome" : "spoken.on"));
        said.add(own("text.languageName"));
        if (narrator.answers() == Narration.Answers.UNSAID) {
            said.add(own("spoken.overheard"));
        }
        hint().ifPresent(said::add);
        return said;
    }

    /** A setting is said in its new voice, rate and language. */
    private void changed(VisitSettings before, VisitSettings now) {
        if (!before.language().equals(now.language())) {
            arrived = true;
            first = List.of(own("text.languageName"));
        } else if (before.hearing().wordsPerMinute() != now.hearing().wordsPerMinute()) {
            var rates = Hearing.RATES;
            first = List.of(step("spoken.rate", rates.indexOf(now.hearing().wordsPerMinute()) + 1, rates.size()));
        } else if (before.hearing().volume() != now.hearing().volume()) {
            first = List.of(step("spoken.volume", now.hearing().volume(), Hearing.LOUDEST));
        } else if (before.hearing().picture() != now.hearing().picture()) {
            first = List.of(own(now.hearing().isHidden() ? "text.screenHidden" : "spoken.screenShown"));
        }
    }

    private Said step(String key, int number, int last) {
        return said(messages().text(key, Map.of("number", number, "last", last)));
    }

    /** A screen has been drawn: a new one, or the one that stood there anew. */
    void drawn(Drawn drawn, boolean isNew) {
        standing = standing.map(one -> new Standing(one.presenter(), one.set(), Optional.of(drawn.panel())));
        arrived = arrived || isNew;
        if (drawn.field().isEmpty()) {
            text = Optional.empty();
        } else if (text.filter(one -> one.isOf(drawn.field().get())).isEmpty()) {
            text = Optional.of(new WrittenText(drawn.field().get()));
        }
    }

    /** Where the focus begins on a screen; a safe action begins in front of whoever hears it, too. */
    Optional<String> firstFocus(ScreenPresenter presenter, ScreenPanel panel) {
        return speaks() && presenter.begins() == ScreenPresenter.Begins.AT_HEADING
                ? panel.heading().map(Target::id)
                : Optional.empty();
    }

    /** The visitor goes about by this way from now on. */
    void goesBy(Way other) {
        way = other;
    }

    /** A hand did something: what is being said ends. */
    void hush() {
        byHand = true;
        narrator.hush();
    }

    @Override
    public void to(Target stop) {
        offered = List.of(stop);
    }

    @Override
    public void offered(List<Target> stops) {
        offered = List.copyOf(stops);
    }

    @Override
    public void pressed(Target stop) {
        byHand = true;
        pressed = Optional.of(stop);
    }

    /** Keys for who hears the screens. */
    void asked(KioskKey key) {
        switch (key) {
            case HEADPHONES_IN -> narrator.plug(Narrator.Plug.IN);
            case HEADPHONES_OUT -> narrator.plug(Narrator.Plug.OUT);
            case WHERE_AM_I, REPEAT, PAUSE -> {
                if (speaks()) {
                    askedToSay(key);
                }
            }
            default -> {
                // The others are settings.
            }
        }
    }

    private void askedToSay(KioskKey key) {
        switch (key) {
            case WHERE_AM_I -> say(Occasion.READING, narration().whereAmI(focus.current(), narrator.answers()));
            case REPEAT -> narrator.repeat();
            default -> narrator.pauseOrResume();
        }
    }

    /** Time has passed: seconds of the warning, and what came by itself. */
    void passed() {
        finish();
        if (speaks() && standing.get().presenter() instanceof IdlePresenter idle) {
            if (idle.secondsLeft() < secondsLeft && COUNTED.contains(idle.secondsLeft())) {
                say(Occasion.COUNTDOWN, List.of(said(messages().counted("text.seconds", idle.secondsLeft()))));
            }
            secondsLeft = idle.secondsLeft();
        }
    }

    /** All that an input does is done: says what came of it. */
    void finish() {
        if (speaks() && standing.flatMap(Standing::panel).isPresent()) {
            sayWhatHappened();
            readings = narration().readings();
        }
        arrived = false;
        byHand = false;
        first = List.of();
        offered = List.of();
        pressed = Optional.empty();
        text.ifPresent(WrittenText::look);
    }

    private void sayWhatHappened() {
        var written = text.map(one -> one.news(messages())).orElse(List.of());
        if (arrived) {
            say(byHand ? Occasion.READING : Occasion.EVENT, arrival());
        } else if (!first.isEmpty()) {
            say(Occasion.CONFIRMATION, first);
        } else if (!written.isEmpty()) {
            say(Occasion.CONFIRMATION, written);
        } else if (pressed.isPresent()) {
            say(Occasion.CONFIRMATION, narration().result(pressed.get().id(), readings, narrator.answers()));
        } else if (!offered.isEmpty()) {
            say(Occasion.READING, narration().group(offered));
        }
    }

    private List<Said> arrival() {
        var said = new ArrayList<>(first);
        said.addAll(narration().arrival(narrator.answers()));
        focus.current()
                .filter(stop -> narration().isControl(stop))
                .ifPresent(stop -> said.addAll(narration().stop(stop)));
        if (first.size() < 2) {
            hint().ifPresent(said::add);
        }
        return said;
    }

    /** How to go on, for the mode in use. */
    private Optional<Said> hint() {
        var readsFirst = standing.get().set().hearing().touchReadsFirst();
        var words = new KeyWords(messages(), keys);
        var byKeys = messages()
                .text(
                        "spoken.hintKeys",
                        Map.of("next", words.of(KioskKey.FOCUS_NEXT), "select", words.of(KioskKey.SELECT)));
        return switch (way) {
            case KEYS -> Optional.of(said(byKeys));
            case FINGER -> readsFirst ? Optional.of(own("spoken.hintTouch")) : Optional.empty();
            case SWITCH -> Optional.of(own("spoken.hintSwitch"));
            case UNKNOWN -> Optional.of(readsFirst ? own("spoken.hintTouch") : said(byKeys));
        };
    }

    private boolean speaks() {
        return standing.filter(Standing::speaks).isPresent();
    }

    private Narration narration() {
        return standing.orElseThrow().narration();
    }

    private Messages messages() {
        return standing.orElseThrow().messages();
    }

    private Said own(String key) {
        return said(messages().text(key));
    }

    private Said said(String words) {
        return Said.of(words, standing.orElseThrow().set().language());
    }

    private void say(Occasion occasion, List<Said> words) {
        var screen = standing.flatMap(Standing::panel).map(ScreenPanel::getName).orElse("");
        narrator.say(occasion, screen.replaceFirst("^screen\\.", ""), words);
    }
}
