package org.otklik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.Forward;
import org.otklik.visit.Reply;

/**
 * A pack, a visitor, what is asked and what is kept: definition, action and assertion on one screen. The text of a
 * scenario does not say by which {@link VisitWay} it is carried out.
 */
public final class SurveyScenario {
    private final Pack pack;
    private final Set<String> included;
    private final VisitWay way;

    private SurveyScenario(Pack pack, Set<String> included, long seed) {
        this.pack = pack;
        this.included = included;
        way = new ModelWay(pack, included, seed);
    }

    public static SurveyScenario of(PackDraft pack) {
        return of(pack.made());
    }

    public static SurveyScenario of(Pack pack) {
        return new SurveyScenario(pack, Set.of(), 1);
    }

    /** The same pack on a kiosk that asks these optional questions too. */
    public SurveyScenario including(String... questions) {
        return new SurveyScenario(pack, Set.of(questions), 1);
    }

    /** The same visit, its draws from another seed. */
    public SurveyScenario withSeed(long seed) {
        return new SurveyScenario(pack, included, seed);
    }

    /** The same visit, its chance such that this question is drawn in its slot. */
    public SurveyScenario drawing(String question) {
        return new SurveyScenario(Draws.only(pack, question), included, 1);
    }

    /** The question the visit stands on, as itself or as one of several. */
    public SurveyScenario asks(String... oneOf) {
        assertThat(way.finished()).as("finished").isFalse();
        assertThat(way.step().question().name()).isIn((Object[]) oneOf);
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
