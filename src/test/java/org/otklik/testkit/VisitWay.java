package org.otklik.testkit;

import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.QuestionStep;

/** How a scenario is carried out: on the model, or through something that stands before it. */
public interface VisitWay {
    QuestionStep step();

    void answer(Value value);

    void cannotSay();

    /** Presses the button that leads on; at the end of the visit it finishes it. */
    void forward();

    void back();

    /** Whether the button that leads on ended the visit. */
    boolean finished();

    FinishedVisit result(End end);
}
