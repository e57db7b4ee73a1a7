package org.otklik.testkit;

import org.otklik.survey.expression.Value;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;

/** How a scenario is carried out: on the model, or by a visitor's hand on the real screens. */
interface VisitWay {
    /** The question that is asked now. */
    Sight sight();

    /** Gives this answer in place of any before. */
    void answer(Value value);

    void cannotSay();

    /** Presses the button that leads on; at the end of the visit it finishes it. */
    void forward();

    /** Steps back; from the first question it leads away and here again. */
    void back();

    /** Whether the button that leads on ended the visit. */
    boolean finished();

    /** What is kept; an abandoned visit is left by the visitor first. */
    FinishedVisit result(End end);
}
