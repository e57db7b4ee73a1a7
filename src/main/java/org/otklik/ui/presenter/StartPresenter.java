package org.otklik.ui.presenter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.HtmlQuestion;
import org.otklik.survey.Page;
import org.otklik.survey.Prose;

/** The start screen: a fresh one, or with a visit on after «Назад» on its first step. */
public final class StartPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;
    private Duration lastActive;
    private OptionalInt turn = OptionalInt.empty();
    private final LocalDate day;

    StartPresenter(KioskFlow flow, Duration now) {
        this.flow = flow;
        lastActive = now;
        day = flow.cards().today();
    }

    @Override
    public String id() {
        return "start";
    }

    /** Languages stand on the screen itself. */
    @Override
    public Set<BarControl> bar() {
        return flow.settings().languages().size() > StartContent.MOST_LANGUAGES
                ? flow.bar(BarControl.BACK)
                : flow.bar(BarControl.BACK, BarControl.LANGUAGE);
    }

    @Override
    public Begins begins() {
        return flow.visit().isPresent() ? Begins.AT_SAFE_ACTION : Begins.AT_HEADING;
    }

    public void attach(StartDisplay display) {
        var texts = flow.texts();
        display.show(new StartContent(
                texts.asker(),
                texts.text("start.title"),
                texts.text("start.body"),
                ownPage(),
                card(),
                flow.settings().pack().survey().manner().buttons().start().flatMap(words -> words.find(flow.spoken())),
                flow.visit().isPresent() ? StartContent.Offer.CONTINUE : StartContent.Offer.BEGIN,
                presets(),
                flow.settings().languages(),
                flow.spoken()));
    }

    /** The same one as long as this screen stands, in whichever language. */
    private Optional<String> card() {
        if (flow.visit().isPresent()) {
            return Optional.empty();
        }
        turn = OptionalInt.of(turn.isPresent() ? turn.getAsInt() : flow.cards().take());
        return flow.cards().onStart(turn.getAsInt(), flow.spoken()).stream().findFirst();
    }

    private List<StartContent.Choice> presets() {
        return flow.visit().isPresent()
                ? List.of()
                : Stream.of(Preset.values())
                        .filter(this::isOffered)
                        .map(preset -> new StartContent.Choice(preset, preset.isOn(flow.set())))
                        .toList();
    }

    /** «Вслух» only to who would hear something: where headphones are missing, plugging them in is enough. */
    private boolean isOffered(Preset preset) {
        return flow.settings().presets().contains(preset)
                && (preset != Preset.ALOUD || flow.sound().in(flow.spoken()).speaks());
    }

    private Prose ownPage() {
        return flow.settings().pack().survey().startPage().map(this::prose).orElse(new Prose(List.of()));
    }

    private Prose prose(Page page) {
        return new Prose(page.questions().stream()
                .filter(HtmlQuestion.class::isInstance)
                .map(HtmlQuestion.class::cast)
                .flatMap(html -> Prose.of(html.html().in(flow.spoken())).blocks().stream())
                .toList());
    }

    public void begin() {
        if (flow.stands(this)) {
            flow.begin();
        }
    }

    /** «Продолжить»: back to the step, its answers as they were. */
    public void resume() {
        if (flow.stands(this)) {
            flow.resumeVisit();
        }
    }

    public void startAgain() {
        if (flow.stands(this)) {
            flow.abandon();
        }
    }

    /** On, or off again. */
    public void turn(Preset preset) {
        if (flow.stands(this)) {
            flow.change(preset.turned(flow.set(), flow.settings().first(), flow.lastWay()));
        }
    }

    public void complain() {
        if (flow.stands(this)) {
            flow.overlays().cover(new ComplaintPresenter(flow));
        }
    }

    public void speak(String language) {
        if (flow.stands(this)) {
            flow.speak(language);
        }
    }

    @Override
    public void active(Duration now) {
        lastActive = now;
    }

    /**
     * Somebody chose a language or read the help and went away: the next one finds the screen fresh. So it is on a new day,
     * for what is told may be past its last one, and after hours.
     */
    @Override
    public void tick(Duration now) {
        if (flow.isListenedTo()) {
            lastActive = now;
        }
        if (flow.visit().isPresent()) {
            return;
        }
        var isLeft = now.minus(lastActive).compareTo(flow.settings().idle().choice()) >= 0;
        var isOver = !day.equals(flow.cards().today()) || flow.doors() != Doors.OPEN;
        if (flow.isTouched() ? isLeft : isOver) {
            flow.start();
        }
    }
}
