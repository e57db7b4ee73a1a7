package org.otklik.survey.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Recursive descent over the grammar of survey page 3.1; all binary operators associate to the left. */
final class Parser {
    /** Deeper nesting is nobody's survey and would only cost stack. */
    private static final int MAX_DEPTH = 32;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Node parse(String source) throws SyntaxFault {
        var parser = new Parser(Lexer.tokens(source));
        var root = parser.expression();
        var rest = parser.peek();
        if (rest.kind() != Token.Kind.END) {
            throw new SyntaxFault(
                    rest.column(),
                    rest.text().startsWith("-")
                            ? "this kiosk does not calculate: compare answers with fixed values."
                            : "\"" + rest.text() + "\" was not expected here.");
        }
        return root;
    }

    private Node expression() throws SyntaxFault {
        enter(peek());
        var left = conjunction();
        while (take(Operator.OR::equals).isPresent()) {
            left = new Node.Binary(Operator.OR, left, conjunction());
        }
        depth--;
        return left;
    }

    private Node conjunction() throws SyntaxFault {
        var left = comparison();
        while (take(Operator.AND::equals).isPresent()) {
            left = new Node.Binary(Operator.AND, left, comparison());
        }
        return left;
    }

    private Node comparison() throws SyntaxFault {
        var left = membership();
        for (var next = take(Operator::compares); next.isPresent(); next = take(Operator::compares)) {
            left = new Node.Binary(next.get(), left, membership());
        }
        return left;
    }

    private Node membership() throws SyntaxFault {
        var left = operand();
        for (var next = take(Operator::member); next.isPresent(); next = take(Operator::member)) {
            left = new Node.Binary(next.get(), left, operand());
        }
        return left;
    }

    private Node operand() throws SyntaxFault {
        var token = take();
        if (token.is("(")) {
            var inner = expression();
            close(")", token);
            return inner;
        }
        if (token.is("[")) {
            return members(token);
        }
        if (token.is("!") || token.isWord("negate")) {
            enter(token);
            var negated = new Node.Not(operand());
            depth--;
            return negated;
        }
        return emptiness(atom(token));
    }

    private Node members(Token opening) throws SyntaxFault {
        List<Node> members = new ArrayList<>();
        while (!peek().is("]")) {
            if (!members.isEmpty()) {
                close(",", opening);
            }
            members.add(expression());
        }
        close("]", opening);
        return new Node.Members(members);
    }

    private void close(String sign, Token opening) throws SyntaxFault {
        if (!take().is(sign)) {
            throw new SyntaxFault(opening.column(), "a \"" + opening.text() + "\" is not closed.");
        }
    }

    private void enter(Token token) throws SyntaxFault {
        if (++depth > MAX_DEPTH) {
            throw new SyntaxFault(token.column(), "nested deeper than " + MAX_DEPTH + " levels.");
        }
    }

    private Node emptiness(Node atom) {
        if (peek().isWord("empty")) {
            at++;
            return new Node.Emptiness(atom, Node.Emptiness.Wanted.EMPTY);
        }
        if (peek().isWord("notempty")) {
            at++;
            return new Node.Emptiness(atom, Node.Emptiness.Wanted.NOT_EMPTY);
        }
        return atom;
    }

    private Node atom(Token token) throws SyntaxFault {
        return switch (token.kind()) {
            case NAME -> new Node.Name(token.text());
            case NUMBER -> new Node.Constant(new Value.Num(Double.parseDouble(token.text())));
            case TEXT -> new Node.Constant(new Value.Text(token.text()));
            case WORD -> word(token);
            case SIGN -> throw new SyntaxFault(token.column(), "\"" + token.text() + "\" needs a value before it.");
            case END -> throw new SyntaxFault(token.column(), "a value is missing at the end.");
        };
    }

    private Node word(Token token) throws SyntaxFault {
        if (token.isWord("true") || token.isWord("false")) {
            return new Node.Constant(new Value.Flag(token.isWord("true")));
        }
        throw new SyntaxFault(token.column(), "\"" + token.text() + "\" " + whyRefused(token));
    }

    private String whyRefused(Token token) {
        if (peek().is("(")) {
            return "is a function: this kiosk does not calculate.";
        }
        return token.text().equals("null") || token.text().equals("undefined")
                ? "is not read: ask with empty or notempty."
                : "is not known: a text stands in quotes.";
    }

    /** Takes the operator that stands next, if it is a wanted one. */
    private Optional<Operator> take(Predicate<Operator> wanted) {
        var token = peek();
        var mayBe = token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.WORD;
        var operator = mayBe ? Operator.of(token.text()).filter(wanted) : Optional.<Operator>empty();
        at += operator.isPresent() ? 1 : 0;
        return operator;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
