package org.otklik.survey.expression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Where an expression finds what it reads; a name without an answer is {@link Value.Missing}. */
@FunctionalInterface
public interface Names {
    Value value(String name);

    /** The day that {@code today()} stands for; without one no comparison with it holds. */
    default Optional<LocalDate> today() {
        return Optional.empty();
    }

    /** The same answers on the day that this clock shows in its zone, asked for each time it is needed. */
    default Names at(Clock clock) {
        var answers = this;
        return new Names() {
            @Override
            public Value value(String name) {
                return answers.value(name);
            }

            @Override
            public Optional<LocalDate> today() {
                return Optional.of(LocalDate.now(clock));
            }
        };
    }
}
