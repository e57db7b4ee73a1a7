package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** A place in the survey where one of several questions is asked, drawn by chance. Survey page 1, "Rotation". */
public record Slot(String name, List<Member> members) {
    public Slot {
        members = List.copyOf(members);
    }

    /** A question that may be drawn: with probability weight / sum of weights among those whose {@code when} holds. */
    public record Member(String question, int weight, Optional<Condition> when) {}
}
