package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.Objection;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.Forward;
import org.otklik.visit.Reply;
import org.otklik.visit.Visit;

/**
 * A pack, a visitor, what is asked and what is kept: definition, action and assertion on one screen. The text of a
 * scenario does not say by which {@link VisitWay} it is carried out.
 */
public final class SurveyScenario {
    private final Pack pack;
    private final Set<String> included;
    private final Way kind;
    private final VisitWay way;

    private SurveyScenario(Pack pack, Set<String> included, long seed, Way kind) {
        this.pack = pack;
        this.included = included;
        this.kind = kind;
        way = kind.through(pack, included, seed);
    }

    /** How a text is carried out. */
    public enum Way {
        /** The model alone. */
        MODEL {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new ModelWay(pack, included, seed, visit -> visit);
            }
        },
        /** The model, saved and reloaded after each step; the one before goes on to something else meanwhile. */
        RELOADED {
            @Override
            VisitWay through(Pack pack, Set<String> included, long seed) {
                return new ModelWay(pack, included, seed, SurveyScenario::reloaded);
            }
        };

        abstract VisitWay through(Pack pack, Set<String> included, long seed);

        public SurveyScenario of(PackDraft pack) {
            return of(pack.made());
        }

        public SurveyScenario of(Pack pack) {
            return new SurveyScenario(pack, Set.of(), 1, this);
        }
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
        assertThat(way.finished()).as("finished").isFalse();
        assertThat(way.step().question().name()).isIn((Object[]) oneOf);
        return this;
    }

    /** The choices on offer, in the order shown. */
    public SurveyScenario offers(String... values) {
        assertThat(way.step().question().choices().stream()
                        .map(choice -> choice.value().printed()))
                .containsExactly(values);
        return this;
    }

    public SurveyScenario isTitled(String words) {
        assertThat(way.step().question().title("en")).isEqualTo(words);
        return this;
    }

    /** The visitor wishes to go on and cannot: the answer of this question breaks these rules. */
    public SurveyScenario isHeldAt(String question, Objection.Rule... rules) {
        way.forward();
        assertThat(way.finished()).as("finished").isFalse();
        assertThat(way.step().question().name()).isEqualTo(question);
        assertThat(way.step().objections()).extracting(Objection::rule).containsExactly(rules);
        return this;
    }

    /** Nothing leads on until an answer is given. */
    public SurveyScenario needsAnswer() {
        assertThat(way.step().needsAnswer()).isTrue();
        return this;
    }

    public SurveyScenario sayYes() {
        way.answer(new Value.Flag(true));
        return this;
    }

    public SurveyScenario sayNo() {
        way.answer(new Value.Flag(false));
        return this;
    }

    public SurveyScenario choose(double point) {
        way.answer(Value.number(point));
        return this;
    }

    public SurveyScenario choose(String choice) {
        way.answer(Value.text(choice));
        return this;
    }

    public SurveyScenario tick(String... choices) {
        way.answer(new Value.Several(Stream.of(choices).map(Value::text).toList()));
        return this;
    }

    public SurveyScenario write(String text) {
        way.answer(Value.text(text));
        return this;
    }

    public SurveyScenario cannotSay() {
        way.cannotSay();
        return this;
    }

    /** Goes on from a question that has its reply. */
    public SurveyScenario next() {
        assertThat(way.step().reply()).isNotInstanceOf(Reply.None.class);
        way.forward();
        return this;
    }

    /** Goes on without a reply. */
    public SurveyScenario skip() {
        assertThat(way.step().forward()).isEqualTo(Forward.SKIP);
        way.forward();
        return this;
    }

    /** Goes on from what is only read. */
    public SurveyScenario pass() {
        assertThat(way.step().question().answerable()).isFalse();
        way.forward();
        return this;
    }

    public SurveyScenario back() {
        way.back();
        return this;
    }

    public SurveyScenario isQuestion(int number, int total) {
        assertThat(way.step().number()).as("number").isEqualTo(number);
        assertThat(way.step().total()).as("total").isEqualTo(total);
        return this;
    }

    public SurveyScenario leadsOnBy(Forward forward) {
        assertThat(way.step().forward()).isEqualTo(forward);
        return this;
    }

    public SurveyScenario isAnswered(Value value) {
        assertThat(way.step().reply()).isEqualTo(new Reply.Given(value));
        assertThat(way.step().answeredBefore()).isTrue();
        return this;
    }

    /** Presses the last button; what is kept is looked at next. */
    public KeptVisitCheck finishes() {
        assertThat(way.step().forward()).isEqualTo(Forward.FINISH);
        way.forward();
        assertThat(way.finished()).as("finished").isTrue();
        return new KeptVisitCheck(way.result(End.COMPLETE));
    }

    /** Goes away; the idle clock ends the visit. */
    public KeptVisitCheck leaves() {
        return new KeptVisitCheck(way.result(End.ABANDONED));
    }
}
