package org.otklik.survey.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A part of a parsed expression. */
sealed interface Node {
    record Constant(Value value) implements Node {}

    record Name(String name) implements Node {}

    /** {@code null} or {@code undefined}, one whole side of an operator. */
    record Nothing(int column) implements Node {}

    record Members(List<Node> members) implements Node {
        public Members {
            members = List.copyOf(members);
        }
    }

    record Not(Node operand) implements Node {}

    record Emptiness(Node operand, Wanted wanted) implements Node {
        enum Wanted {
            EMPTY,
            NOT_EMPTY
        }
    }

    record Binary(Operator operator, Node left, Node right) implements Node {}

    /** Of all functions but {@code today}. */
    record Call(Function function, List<Node> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code today(days)}, which the parser puts into a comparison with a date; it stands nowhere else. */
    record Today(Node days, int column) implements Node {}

    /** {@code today(days)} stands to the date as the operator says. */
    record DayComparison(Operator operator, Node days, LocalDate date) implements Node {}

    /**
     * Whether this part says yes or no by its form, whatever the answers are; the names that pass are questions whose
     * answer is yes or no. Survey page 3.3.
     */
    default boolean isCondition(Predicate<String> saysYesOrNo) {
        if (this instanceof Binary binary) {
            return binary.operator().answersYesOrNo()
                    || (binary.operator().joins() && parts().stream().allMatch(part -> part.isCondition(saysYesOrNo)));
        }
        if (this instanceof Call call) {
            return call.function() == Function.IIF
                    && call.arguments().stream().skip(1).allMatch(part -> part.isCondition(saysYesOrNo));
        }
        if (this instanceof Name name) {
            return saysYesOrNo.test(name.name());
        }
        return this instanceof Not
                || this instanceof Emptiness
                || this instanceof DayComparison
                || (this instanceof Constant constant && constant.value() instanceof Value.Flag);
    }

    /** The parts it is made of. */
    default List<Node> parts() {
        if (this instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (this instanceof Not not) {
            return List.of(not.operand());
        }
        if (this instanceof Emptiness emptiness) {
            return List.of(emptiness.operand());
        }
        if (this instanceof Call call) {
            return call.arguments();
        }
        if (this instanceof Today today) {
            return List.of(today.days());
        }
        if (this instanceof DayComparison comparison) {
            return List.of(comparison.days());
        }
        return this instanceof Members list ? list.members() : List.of();
    }
}
