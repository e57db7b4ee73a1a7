package org.otklik.survey.expression;

/** Where an expression finds the answers it reads; a name without an answer is {@link Value.Missing}. */
@FunctionalInterface
public interface Names {
    Value value(String name);
}
