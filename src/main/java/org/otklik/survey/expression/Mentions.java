package org.otklik.survey.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How an expression speaks of the names it reads, for those who look at a survey before anyone answers it. */
public final class Mentions {
    private static final Set<Operator> FIGURES = Set.of(
            Operator.PLUS,
            Operator.MINUS,
            Operator.TIMES,
            Operator.DIVIDED,
            Operator.MODULO,
            Operator.POWER,
            Operator.LESS,
            Operator.GREATER,
            Operator.LESS_OR_EQUAL,
            Operator.GREATER_OR_EQUAL);

    private final List<Expected> expected = new ArrayList<>();
    private final List<Value> constants = new ArrayList<>();
    private final Set<String> figured = new TreeSet<>();
    private boolean day;

    private Mentions() {}

    /** A value that an answer is compared with, or looked for in. */
    public record Expected(String name, Value value) {}

    static Mentions in(Node root) {
        var mentions = new Mentions();
        mentions.look(root);
        return mentions;
    }

    /** What is expected of which answer, in the order written. */
    public List<Expected> expected() {
        return List.copyOf(expected);
    }

    /** Every fixed value in it. */
    public List<Value> constants() {
        return List.copyOf(constants);
    }

    /** The names that stand beside a sign of arithmetic or order. */
    public Set<String> figured() {
        return Set.copyOf(figured);
    }

    /** Whether it asks for today's date, so that it can change without an answer. */
    public boolean asksTheDay() {
        return day;
    }

    private void look(Node node) {
        day |= node instanceof Node.DayComparison;
        if (node instanceof Node.Constant constant) {
            constants.add(constant.value());
        }
        if (node instanceof Node.Binary binary) {
            compared(binary);
        }
        node.parts().forEach(this::look);
    }

    private void compared(Node.Binary binary) {
        if (FIGURES.contains(binary.operator())) {
            List.of(binary.left(), binary.right()).forEach(side -> {
                if (side instanceof Node.Name name) {
                    figured.add(name.name());
                }
            });
        } else if (binary.operator().answersYesOrNo()) {
            expect(binary.left(), binary.right());
            expect(binary.right(), binary.left());
        }
    }

    private void expect(Node asked, Node given) {
        if (!(asked instanceof Node.Name name)) {
            return;
        }
        if (given instanceof Node.Constant constant) {
            expected.add(new Expected(name.name(), constant.value()));
        } else if (given instanceof Node.Members list) {
            list.members().forEach(member -> expect(asked, member));
        }
    }
}
