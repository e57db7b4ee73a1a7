package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.otklik.survey.Objection;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.Forward;
import org.otklik.visit.InputWay;
import org.otklik.visit.Visit;

/**
 * A pack, a visitor, what is asked and what is kept: definition, action and assertion on one screen. The text of a
 * scenario does not say by which {@link VisitWay} it is carried out.
 */
public final class SurveyScenario {
    private final Pack pack;
    private final Set<String> included;
    private final long seed;
    private final Way kind;
    private final List<Sight> seen = new ArrayList<>();
    private Optional<VisitWay> opened = Optional.empty();

    private SurveyScenario(Pack pack, Set<String> included, long seed, Way kind) {
        this.pack = pack;
        this.included = included;
        this.seed = seed;
        this.kind = kind;
    }

    /** How a text is carried out. Screens want the event thread. */
    public enum Way {
        /** The model alone. */
        MODEL("by the model", InputWay.TOUCH) {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new ModelWay(pack, included, seed, visit -> visit);
            }
        },
        /** The model, saved and reloaded after each step; the one before goes on to something else meanwhile. */
        RELOADED("saved and reloaded", InputWay.TOUCH) {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new ModelWay(pack, included, seed, SurveyScenario::reloaded);
            }
        },
        /** The real screens under a finger. */
        TOUCH("by touch", InputWay.TOUCH) {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new TouchWay(pack, included, seed);
            }
        },
        /** The real screens under five keys. */
        KEYS("by keys", InputWay.KEYPAD) {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new KeysWay(pack, included, seed);
            }
        };

        private final String words;
        private final InputWay input;

        Way(String words, InputWay input) {
            this.words = words;
            this.input = input;
        }

        abstract VisitWay through(Pack pack, Set<String> included, long seed);

        public SurveyScenario of(PackDraft pack) {
            return of(pack.made());
        }

        public SurveyScenario of(Pack pack) {
            return new SurveyScenario(pack, Set.of(), 1, this);
        }

        /** Which input the kept visit names. */
        public InputWay input() {
            return input;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private VisitWay way() {
        if (opened.isEmpty()) {
            opened = Optional.of(kind.through(pack, included, seed));
            look();
        }
        return opened.orElseThrow();
    }

    boolean isFinished() {
        return way().finished();
    }

    Sight sight() {
        way();
        return seen.get(seen.size() - 1);
    }

    SurveyScenario acted(Consumer<VisitWay> act) {
        act.accept(way());
        look();
        return this;
    }

    private void look() {
        opened.filter(way -> !way.finished()).ifPresent(way -> seen.add(way.sight()));
    }

    private String language() {
        return pack.languages().get(0);
    }

    private static Visit reloaded(Visit visit) {
        var snapshot = visit.snapshot();
        var before = visit.step();
        visit.clear();
        visit.back(Duration.ofDays(1));
        var reloaded = snapshot.reload();
        assertThat(reloaded.step()).as("reloaded").isEqualTo(before);
        return reloaded;
    }

    public static SurveyScenario of(PackDraft pack) {
        return of(pack.made());
    }

    public static SurveyScenario of(Pack pack) {
        return Way.MODEL.of(pack);
    }

    /** The same pack on a kiosk that asks these optional questions too. */
    public SurveyScenario including(String... questions) {
        return new SurveyScenario(pack, Set.of(questions), 1, kind);
    }

    /** The same visit, its draws from another seed. */
    public SurveyScenario withSeed(long seed) {
        return new SurveyScenario(pack, included, seed, kind);
    }

    /** The same visit, its chance such that this question is drawn in its slot. */
    public SurveyScenario drawing(String question) {
        return new SurveyScenario(Draws.only(pack, question), included, 1, kind);
    }

    /** The question the visit stands on, as itself or as one of several. */
    public SurveyScenario asks(String... oneOf) {
        assertThat(way().finished()).as("finished").isFalse();
        assertThat(sight().question()).isIn((Object[]) oneOf);
        return this;
    }

    /** The choices on offer, in the order shown. */
    public SurveyScenario offers(String... values) {
        assertThat(sight().offers()).containsExactly(values);
        return this;
    }

    public SurveyScenario isTitled(String words) {
        assertThat(sight().title()).isEqualTo(words);
        return this;
    }

    /** The visitor wishes to go on and cannot: the answer of this question breaks these rules. */
    public SurveyScenario isHeldAt(String question, Objection.Rule... rules) {
        acted(VisitWay::forward);
        assertThat(way().finished()).as("finished").isFalse();
        assertThat(sight().question()).isEqualTo(question);
        assertThat(sight()).matches(seen -> seen.objectsTo(language(), rules), "objects to " + List.of(rules));
        return this;
    }

    /** Nothing leads on until an answer is given, the button that leads on neither. */
    public SurveyScenario needsAnswer() {
        var before = sight();
        assertThat(before.needsAnswer()).isTrue();
        acted(VisitWay::forward);
        assertThat(way().finished()).as("finished").isFalse();
        assertThat(sight()).isEqualTo(before);
        return this;
    }

    public SurveyScenario sayYes() {
        return acted(way -> way.answer(new Value.Flag(true)));
    }

    public SurveyScenario sayNo() {
        return acted(way -> way.answer(new Value.Flag(false)));
    }

    public SurveyScenario choose(double point) {
        return acted(way -> way.answer(Value.number(point)));
    }

    public SurveyScenario choose(String choice) {
        return acted(way -> way.answer(Value.text(choice)));
    }

    public SurveyScenario tick(String... choices) {
        var ticks = Stream.of(choices).map(Value::text).toList();
        return acted(way -> way.answer(new Value.Several(ticks)));
    }

    public SurveyScenario write(String text) {
        return acted(way -> way.answer(Value.text(text)));
    }

    public SurveyScenario cannotSay() {
        return acted(VisitWay::cannotSay);
    }

    /** Goes on from a question that has its reply. */
    public SurveyScenario next() {
        assertThat(sight().forward()).isNotEqualTo(Forward.SKIP);
        assertThat(sight().needsAnswer()).isFalse();
        return acted(VisitWay::forward);
    }

    /** Goes on without a reply. */
    public SurveyScenario skip() {
        assertThat(sight().forward()).isEqualTo(Forward.SKIP);
        return acted(VisitWay::forward);
    }

    /** Goes on from what is only read. */
    public SurveyScenario pass() {
        assertThat(sight().offers()).isEmpty();
        assertThat(sight().forward()).isEqualTo(Forward.NEXT);
        return acted(VisitWay::forward);
    }

    public SurveyScenario back() {
        return acted(VisitWay::back);
    }

    public SurveyScenario isQuestion(int number, int total) {
        assertThat(sight().place()).contains(new Sight.Place(number, total));
        return this;
    }

    public SurveyScenario leadsOnBy(Forward forward) {
        assertThat(sight().forward()).isEqualTo(forward);
        return this;
    }

    public SurveyScenario isAnswered(Value value) {
        assertThat(sight().answer()).isEqualTo(Sight.answer(value));
        assertThat(sight().answeredBefore()).isTrue();
        return this;
    }

    /** Presses the last button; what is kept is looked at next. */
    public KeptVisitCheck finishes() {
        assertThat(sight().forward()).isEqualTo(Forward.FINISH);
        acted(VisitWay::forward);
        assertThat(way().finished()).as("finished").isTrue();
        return left(End.COMPLETE);
    }

    /** Goes away; the idle clock ends the visit. */
    public KeptVisitCheck leaves() {
        return left(End.ABANDONED);
    }

    KeptVisitCheck left(End end) {
        return new KeptVisitCheck(way().result(end), seen);
    }
}
