package org.otklik.testkit;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.otklik.survey.Pack;
import org.otklik.survey.expression.Value;
import org.otklik.visit.Advance;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.Visit;

/** The model alone, three seconds on every question. */
final class ModelWay implements VisitWay {
    private static final Duration ON_A_QUESTION = Duration.ofSeconds(3);

    private Visit visit;
    private final UnaryOperator<Visit> afterEach;
    private final String language;
    private Duration now = Duration.ZERO;
    private boolean finished;

    ModelWay(Pack pack, Set<String> included, long seed, UnaryOperator<Visit> afterEach) {
        this.afterEach = afterEach;
        language = pack.languages().get(0);
        visit = afterEach.apply(Visit.begin(pack, included, seed, now));
    }

    @Override
    public Sight sight() {
        return Sight.of(visit.step(), language);
    }

    @Override
    public void answer(Value value) {
        visit.answer(value);
        visit = afterEach.apply(visit);
    }

    @Override
    public void cannotSay() {
        visit.cannotSay();
        visit = afterEach.apply(visit);
    }

    @Override
    public void forward() {
        now = now.plus(ON_A_QUESTION);
        finished = visit.next(now) == Advance.COMPLETE;
        visit = afterEach.apply(visit);
    }

    @Override
    public void back() {
        now = now.plus(ON_A_QUESTION);
        visit.back(now);
        visit = afterEach.apply(visit);
    }

    @Override
    public boolean finished() {
        return finished;
    }

    @Override
    public FinishedVisit result(End end) {
        return visit.finish(end, new Manner(language, InputWay.TOUCH, Set.of(), Set.of()), now);
    }
}
