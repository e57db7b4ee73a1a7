package org.otklik.ui.presenter;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Press;
import org.otklik.visit.Retreat;

/**
 * Which screen is on. Fed by the presenters, by the controls of the bar, by every touch and key, and by time. The
 * thank-you stands only after the keeper said {@code Saved}. Event thread only.
 */
public final class KioskFlow {
    private final KioskSettings settings;
    private final Handover handover;
    private final Clock calendar;
    private final IdleWatch idleWatch;
    private final Activity activity;
    private final Supplier<Duration> clock;
    private final LongSupplier seeds;
    private final ScreenStack screens;
    private final Overlays overlays;
    private final CardTurn cards;
    private final VisitSound sound;
    private Optional<OngoingVisit> visit = Optional.empty();

    /**
     * Nothing is shown before {@link #start}.
     *
     * @param calendar the day that it is where the kiosk stands, for conditions that ask for it
     * @param clock monotonic
     * @param seeds of the draws, one a visit
     */
    public KioskFlow(
            KioskSettings settings,
            Stage stage,
            AnswerKeeper keeper,
            Clock calendar,
            Supplier<Duration> clock,
            LongSupplier seeds) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.seeds = seeds;
        cards = new CardTurn(settings.centre().cards(), calendar);
        screens = new ScreenStack(stage, new StartPresenter(this, clock.get()), settings.first());
        overlays = new Overlays(this, screens);
        sound = new VisitSound(this, overlays, screens);
        handover = new Handover(this, keeper, screens);
        idleWatch = new IdleWatch(this, screens);
        activity = new Activity(this, screens);
    }

    /** Shows a fresh start screen: no visit, the first language. Outside the hours of the centre it shows those instead. */
    public void start() {
        visit = Optional.empty();
        handover.forget();
        screens.set(settings.first());
        screens.show(rest());
    }

    /** Nobody can be served for now: a fault was found, or an answer could not be kept. */
    public void outOfService() {
        stop(OutOfServicePresenter.forAWhile(this));
    }

    /** What stands there while no visit is on. */
    private ScreenPresenter rest() {
        return switch (doors()) {
            case OPEN -> new StartPresenter(this, now());
            case CLOSED, DARK -> new ClosedPresenter(this, now());
            case BROKEN -> OutOfServicePresenter.whileBroken(this);
        };
    }

    /** To be called ten times a second or so. */
    public void tick() {
        var now = now();
        handover.tick(now);
        visit.ifPresent(ongoing -> idleWatch.look(ongoing, now));
        screens.base().tick(now);
        screens.passed(now);
    }

    /** A finger came down, wherever; to be told before what it does. */
    public void touched() {
        activity.used(InputWay.TOUCH);
    }

    /** A finger is up again; to be told before what it does. */
    public void pressed(Press press) {
        activity.pressed(press);
    }

    /** A key was pressed, whichever; to be told before what it does. */
    public void keyed() {
        activity.used(InputWay.KEYPAD);
    }

    /** A switch was pressed, by who has asked for it; to be told before what it does. */
    public void switched() {
        activity.used(InputWay.SWITCH);
    }

    /** The moving switch was pressed where the visitor asked for one alone; one that the kiosk says is alone stays so. */
    public void secondSwitch() {
        if (settings.first().handling().switches() == Handling.Switches.NONE) {
            change(set().with(set().handling().with(Handling.Switches.TWO)));
        }
    }

    /** The visitor hears the kiosk like this from now on, until the end of the visit. */
    public void hear(UnaryOperator<Hearing> changed) {
        change(set().with(changed.apply(set().hearing())));
    }

    /** «Назад»: closes what lies over the screen, else leads to the question before. */
    public void back() {
        overlays.back(this::stepBack);
    }

    /** «Вид». */
    public void view() {
        overlays.turn(BarControl.VIEW, new ViewPresenter(this));
    }

    /** «Язык». */
    public void language() {
        overlays.turn(BarControl.LANGUAGE, new LanguagePresenter(this));
    }

    /** «Звук», and what the sound of this kiosk can do. */
    public VisitSound sound() {
        return sound;
    }

    /** «Помощь». */
    public void help() {
        overlays.turn(BarControl.HELP, new HelpPresenter(this));
    }

    KioskSettings settings() {
        return settings;
    }

    CardTurn cards() {
        return cards;
    }

    InputWay lastWay() {
        return activity.lastWay();
    }

    /** Every control of the bar that does something here but these. */
    Set<BarControl> bar(BarControl... without) {
        return sound.offered(settings.bar(without));
    }

    PackTexts texts() {
        return new PackTexts(settings, spoken());
    }

    String spoken() {
        return set().language();
    }

    VisitSettings set() {
        return screens.settings();
    }

    Optional<OngoingVisit> visit() {
        return visit;
    }

    ScreenPresenter below() {
        return screens.base();
    }

    Duration now() {
        return clock.get();
    }

    boolean isListenedTo() {
        return screens.isListenedTo();
    }

    Doors doors() {
        return settings.centre().doors().at(calendar.instant());
    }

    /** Whether this screen is what the visitor sees; anything else that still calls is late. */
    boolean stands(ScreenPresenter screen) {
        return screens.top().equals(screen);
    }

    void begin() {
        visit = Optional.of(new OngoingVisit(settings, seeds.getAsLong(), activity.lastWay(), set(), calendar, now()));
        ask();
    }

    /** Back to the step on which the visitor left for the start screen or came to the review. */
    void resumeVisit() {
        visit.orElseThrow().resume(now());
        ask();
    }

    Overlays overlays() {
        return overlays;
    }

    void speak(String language) {
        screens.set(set().in(language));
        overlays.closeOr(screens::put);
    }

    /** From now on everything is like this, until the end of the visit. */
    void change(VisitSettings changed) {
        screens.set(changed);
        visit.ifPresent(ongoing -> ongoing.had(changed));
        screens.put();
    }

    /** «Да, продолжить»: the visitor is there, all limits count afresh. */
    void stayAwake() {
        visit.ifPresent(ongoing -> ongoing.awake(now()));
        overlays.close();
    }

    /** Whether anybody has left traces on a start screen without a visit. */
    boolean isTouched() {
        return screens.isCovered() || !set().equals(settings.first());
    }

    void goOn() {
        switch (visit.orElseThrow().next(now())) {
            case MOVED -> ask();
            case COMPLETE -> handover.offer(visit.orElseThrow());
            case NEEDS_ANSWER -> screens.put();
            case OBJECTED -> ask();
        }
    }

    /** Back from the review to one of its questions. */
    void change(String question) {
        visit.orElseThrow().change(question, now());
        ask();
    }

    /** The visit is complete, and its answers are looked over where the pack asks for that. */
    void finishVisit() {
        handover.complete(finish(End.COMPLETE));
    }

    /** Ends the visit as abandoned, whoever asks for it: the idle clock or the visitor. */
    void abandon() {
        var finished = finish(End.ABANDONED);
        start();
        handover.abandoned(finished);
    }

    private void stepBack() {
        if (visit.isEmpty()) {
            return;
        }
        if (screens.base() instanceof ReviewPresenter) {
            resumeVisit();
            return;
        }
        if (visit.get().back(now()) == Retreat.MOVED) {
            ask();
            return;
        }
        visit.get().pause(now());
        screens.show(new StartPresenter(this, now()));
    }

    private void ask() {
        screens.show(new QuestionPresenter(this, visit.orElseThrow()));
    }

    private FinishedVisit finish(End end) {
        var finished = visit.orElseThrow().finish(end, spoken(), now());
        visit = Optional.empty();
        return finished;
    }

    /** Nobody is served any more; a visit that may be on is gone. */
    void stop(OutOfServicePresenter screen) {
        visit = Optional.empty();
        handover.forget();
        screens.show(screen);
    }
}
