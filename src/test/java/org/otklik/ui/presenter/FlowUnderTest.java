package org.otklik.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.otklik.survey.Pack;
import org.otklik.survey.Text;
import org.otklik.survey.expression.Value;
import org.otklik.testkit.ShippedPacks;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.IdlePolicy;

/** The flow of a kiosk with the shipped pack, a stage that remembers, a keeper that waits, and time that is moved. */
final class FlowUnderTest implements Stage, AnswerKeeper {
    static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> shown = new ArrayList<>();
    private final List<FinishedVisit> kept = new ArrayList<>();
    private final List<Consumer<Keeping>> waiting = new ArrayList<>();
    private final KioskFlow flow;
    private int taps;
    private Duration now = Duration.ofHours(1);
    private ScreenPresenter top;
    private String language = "";
    private Sound sound = Sound.NONE;
    private Optional<Keeping> atOnce = Optional.of(new Keeping.Saved());

    private FlowUnderTest(KioskSettings settings) {
        this(settings, Clock.systemUTC());
    }

    private FlowUnderTest(KioskSettings settings, Clock calendar) {
        flow = new KioskFlow(settings, this, this, calendar, () -> now, () -> 1);
        flow.start();
    }

    static FlowUnderTest ofMfcBasic() {
        return of(ShippedPacks.mfcBasic());
    }

    static FlowUnderTest of(Pack pack) {
        return new FlowUnderTest(KioskSettings.usual(pack));
    }

    /** A kiosk where it is the day that this clock shows. */
    static FlowUnderTest of(Pack pack, Clock calendar) {
        return new FlowUnderTest(KioskSettings.usual(pack), calendar);
    }

    /** A kiosk that speaks one language only. */
    static FlowUnderTest of(Pack pack, String language) {
        return new FlowUnderTest(settings(pack, List.of(language), Centre.of(Map.of())));
    }

    static FlowUnderTest with(Map<String, Text> contacts) {
        return with(Centre.of(contacts), Clock.systemUTC());
    }

    /** The shipped pack in a centre where it is the time that this clock shows. */
    static FlowUnderTest with(Centre centre, Clock calendar) {
        var pack = ShippedPacks.mfcBasic();
        return new FlowUnderTest(settings(pack, pack.languages(), centre), calendar);
    }

    private static KioskSettings settings(Pack pack, List<String> languages, Centre centre) {
        return new KioskSettings(
                pack,
                Set.of(),
                languages,
                IdlePolicy.DEFAULT,
                KioskSettings.USUAL_THANKS,
                Optional.of(KioskSettings.USUAL_ADVANCE),
                Look.USUAL,
                Handling.USUAL,
                Hearing.USUAL,
                EnumSet.allOf(Preset.class),
                centre);
    }

    @Override
    public void put(ScreenPresenter presenter, VisitSettings set) {
        top = presenter;
        language = set.language();
        shown.add(presenter.id());
    }

    @Override
    public Sound sound(String spoken) {
        return sound;
    }

    /** A kiosk that can be heard by who wears its headphones. */
    FlowUnderTest speaks() {
        sound = Sound.READY;
        return this;
    }

    @Override
    public void keep(FinishedVisit visit, Consumer<Keeping> told) {
        kept.add(visit);
        atOnce.ifPresentOrElse(told, () -> waiting.add(told));
    }

    /** From now on a commit takes until {@link #diskSays}. */
    FlowUnderTest diskIsSlow() {
        atOnce = Optional.empty();
        return this;
    }

    FlowUnderTest diskIsBroken() {
        atOnce = Optional.of(new Keeping.NotSaved());
        return this;
    }

    FlowUnderTest diskSays(Keeping keeping) {
        waiting.remove(0).accept(keeping);
        return this;
    }

    FlowUnderTest begin() {
        finger();
        on(StartPresenter.class).begin();
        return this;
    }

    FlowUnderTest touch(Object value) {
        finger();
        question().choose(value(value));
        return this;
    }

    FlowUnderTest key(Object value) {
        flow.keyed();
        question().choose(value(value));
        return this;
    }

    FlowUnderTest forward() {
        finger();
        question().forward();
        return this;
    }

    FlowUnderTest back() {
        finger();
        flow.back();
        return this;
    }

    FlowUnderTest language() {
        finger();
        flow.language();
        return this;
    }

    FlowUnderTest help() {
        finger();
        flow.help();
        return this;
    }

    /** Begins and skips on until the last question. */
    FlowUnderTest toTheComment() {
        return begin().onToTheComment();
    }

    FlowUnderTest onToTheComment() {
        while (!asked().equals("comment")) {
            forward();
        }
        return this;
    }

    /** Time passes in ticks of 100 ms. */
    FlowUnderTest after(Duration time) {
        var until = now.plus(time);
        while (now.compareTo(until) < 0) {
            now = now.plus(Duration.ofMillis(100));
            flow.tick();
        }
        return this;
    }

    FlowUnderTest stands(String id) {
        assertThat(top.id()).isEqualTo(id);
        return this;
    }

    FlowUnderTest asks(String question) {
        assertThat(asked()).isEqualTo(question);
        return this;
    }

    FlowUnderTest isQuestion(int number, int total) {
        var step = flow.visit().orElseThrow().step();
        assertThat(step.number()).isEqualTo(number);
        assertThat(step.total()).isEqualTo(total);
        return this;
    }

    FlowUnderTest speaks(String tag) {
        assertThat(language).isEqualTo(tag);
        return this;
    }

    FlowUnderTest neverShowed(String id) {
        assertThat(shown).doesNotContain(id);
        return this;
    }

    /** How often a finger came down so far. */
    int taps() {
        return taps;
    }

    private void finger() {
        taps++;
        flow.touched();
    }

    QuestionPresenter question() {
        return on(QuestionPresenter.class);
    }

    <T extends ScreenPresenter> T on(Class<T> screen) {
        assertThat(top).isInstanceOf(screen);
        return screen.cast(top);
    }

    List<FinishedVisit> kept() {
        return kept;
    }

    KioskFlow flow() {
        return flow;
    }

    String asked() {
        return flow.visit().orElseThrow().step().question().name();
    }

    private static Value value(Object value) {
        return value instanceof Number number ? Value.number(number.doubleValue()) : Value.text(value.toString());
    }
}
