package org.otklik.survey;

import java.util.Optional;
import org.otklik.survey.expression.Condition;

/** What every question has, whatever its type. */
public record QuestionHead(
        String name,
        Optional<Text> title,
        Optional<Text> description,
        Optional<Condition> visibleIf,
        Demand demand,
        Clearing clearing) {}
