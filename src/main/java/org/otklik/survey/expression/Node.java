package org.otklik.survey.expression;

import java.util.List;

/** A part of a parsed expression. */
sealed interface Node {
    record Constant(Value value) implements Node {}

    record Name(String name) implements Node {}

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

    /** Whether this part says yes or no by its form, whatever the answers are. Survey page 3.3. */
    default boolean isCondition() {
        if (this instanceof Binary binary) {
            return !binary.operator().joins()
                    || (binary.left().isCondition() && binary.right().isCondition());
        }
        return this instanceof Not
                || this instanceof Emptiness
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
        return this instanceof Members list ? list.members() : List.of();
    }
}
