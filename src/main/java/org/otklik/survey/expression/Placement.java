package org.otklik.survey.expression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in some places only: {@code today()} beside a date, {@code null} on one side of an operator. */
final class Placement {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Placement() {}

    /** The comparison of {@code today()} with a quoted date, when that is what these sides are. */
    static Optional<Node> compared(Operator operator, Node left, Node right) {
        if (operator.binding() != Operator.Binding.RELATION) {
            return Optional.empty();
        }
        if (left instanceof Node.Today today) {
            return date(right).map(date -> new Node.DayComparison(operator, today.days(), date));
        }
        return right instanceof Node.Today today
                ? date(left).map(date -> new Node.DayComparison(operator.turned(), today.days(), date))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(Node node) {
        return node instanceof Node.Constant constant
                        && constant.value() instanceof Value.Text text
                        && DATE.matcher(text.text()).matches()
                ? date(text.text())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static void check(Node root) throws SyntaxFault {
        refuseNothing(root);
        checkParts(root);
    }

    private static void checkParts(Node node) throws SyntaxFault {
        if (node instanceof Node.Today today) {
            var message = "today() is only compared with a date in quotes, such as '2026-12-31'.";
            throw new SyntaxFault(today.column(), message);
        }
        for (var part : node.parts()) {
            if (!(node instanceof Node.Binary)) {
                refuseNothing(part);
            }
            checkParts(part);
        }
    }

    private static void refuseNothing(Node node) throws SyntaxFault {
        if (node instanceof Node.Nothing nothing) {
            throw misplaced(nothing);
        }
    }

    static SyntaxFault misplaced(Node.Nothing nothing) {
        return new SyntaxFault(nothing.column(), "null stands on one side of an operator only; ask with empty.");
    }
}
