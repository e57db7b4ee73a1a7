package org.otklik.survey.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recursive descent over the grammar of survey page 3.1; all binary operators associate to the left. */
final class Parser {
    /** Deeper nesting is nobody's survey and would only cost stack. */
    private static final int MAX_DEPTH = 32;

    private final List<Token> tokens;
    private final List<String> warnings = new ArrayList<>();
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What was read, and what is out of date in how it was written. */
    record Read(Node root, List<String> warnings) {}

    static Read parse(String source) throws SyntaxFault {
        var parser = new Parser(Lexer.tokens(source));
        var root = parser.expression();
        var rest = parser.peek();
        if (rest.kind() != Token.Kind.END) {
            throw new SyntaxFault(rest.column(), "\"" + rest.text() + "\" was not expected here.");
        }
        Placement.check(root);
        return new Read(root, List.copyOf(parser.warnings));
    }

    private Node expression() throws SyntaxFault {
        enter(peek());
        var node = operation(Operator.Binding.OR);
        depth--;
        return node;
    }

    private Node operation(Operator.Binding binding) throws SyntaxFault {
        var left = side(binding);
        for (var next = take(binding); next.isPresent(); next = take(binding)) {
            var right = side(binding);
            left = Placement.compared(next.get(), left, right).orElse(new Node.Binary(next.get(), left, right));
        }
        return left;
    }

    private Node side(Operator.Binding binding) throws SyntaxFault {
        return binding.isTightest() ? operand() : operation(binding.tighter());
    }

    private Node operand() throws SyntaxFault {
        var token = take();
        if (token.is("(")) {
            return bracketed(token);
        }
        if (token.is("[")) {
            return new Node.Members(list(token, "]"));
        }
        if (token.is("!") || token.isWord("negate")) {
            enter(token);
            var negated = new Node.Not(operand());
            depth--;
            return negated;
        }
        if (token.kind() == Token.Kind.WORD && token.touches(peek()) && peek().is("(")) {
            return call(token);
        }
        if (token.kind() == Token.Kind.WORD
                && (token.text().equals("null") || token.text().equals("undefined"))) {
            return new Node.Nothing(token.column());
        }
        return emptiness(atom(token));
    }

    private Node bracketed(Token opening) throws SyntaxFault {
        var inner = expression();
        close(")", opening);
        if (inner instanceof Node.Nothing nothing) {
            throw Placement.misplaced(nothing);
        }
        return inner;
    }

    private Node call(Token word) throws SyntaxFault {
        var function = Function.of(word.text());
        if (function.isEmpty()) {
            var message = "\"" + word.text() + "\" is no function: there are " + Function.all() + ".";
            throw new SyntaxFault(word.column(), message);
        }
        var arguments = list(take(), ")");
        if (!function.get().takes(arguments.size())) {
            throw new SyntaxFault(word.column(), function.get().taken());
        }
        if (function.get() == Function.TODAY) {
            var days = arguments.isEmpty() ? new Node.Constant(Value.number(0)) : arguments.get(0);
            return new Node.Today(days, word.column());
        }
        return new Node.Call(function.get(), arguments);
    }

    private List<Node> list(Token opening, String end) throws SyntaxFault {
        List<Node> members = new ArrayList<>();
        while (!peek().is(end)) {
            if (!members.isEmpty()) {
                close(",", opening);
            }
            members.add(expression());
        }
        close(end, opening);
        return members;
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
            case SIGN -> sign(token);
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
        if (token.isWord("null") || token.isWord("undefined")) {
            return "is written in lower case.";
        }
        return Function.of(token.text()).isPresent()
                ? "is a function: write its bracket right behind it."
                : "is not known: a text stands in quotes.";
    }

    /** Where a value starts, a minus belongs to the number that it touches. */
    private Node sign(Token token) throws SyntaxFault {
        if (token.is("-") && peek().kind() == Token.Kind.NUMBER && token.touches(peek())) {
            return new Node.Constant(new Value.Num(-Double.parseDouble(take().text())));
        }
        throw new SyntaxFault(token.column(), "\"" + token.text() + "\" needs a value before it.");
    }

    /** Takes the operator that stands next, if it binds so. */
    private Optional<Operator> take(Operator.Binding binding) {
        var token = peek();
        if (token.kind() != Token.Kind.SIGN && token.kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        var old = OldSpelling.of(token.text());
        var operator = old.map(OldSpelling::operator)
                .or(() -> Operator.of(token.text()))
                .filter(found -> found.binding() == binding);
        if (operator.isPresent()) {
            at++;
            old.ifPresent(spelling -> warnings.add(spelling.warning(token.column())));
        }
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
