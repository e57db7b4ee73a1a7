package org.otklik.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import org.otklik.survey.Choice;
import org.otklik.survey.Question;
import org.otklik.survey.expression.Value;

/** What one more touch makes of the ticks of a question. */
final class Ticks {
    private Ticks() {}

    /**
     * On or off; beyond the most that may be chosen nothing changes. «None of these» clears the rest, and the rest clears
     * it. Survey page 4.
     */
    static List<Value> toggled(Question question, int most, List<Value> ticked, Value touched) {
        var ticks = new ArrayList<>(ticked);
        if (ticks.remove(touched)) {
            return ticks;
        }
        if (isNone(question, touched)) {
            return List.of(touched);
        }
        ticks.removeIf(tick -> isNone(question, tick));
        if (ticks.size() < most) {
            ticks.add(touched);
            return ticks;
        }
        return ticked;
    }

    private static boolean isNone(Question question, Value value) {
        return question.choices().stream().anyMatch(choice -> choice.kind() == Choice.Kind.NONE && choice.is(value));
    }
}
