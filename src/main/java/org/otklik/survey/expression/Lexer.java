package org.otklik.survey.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts an expression into tokens; what has no form in the grammar of survey page 3.1 is a fault with its column. */
final class Lexer {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]+");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final Pattern SIGN = Pattern.compile("\\|\\||&&|==|!=|<>|<=|>=|=>|=<|\\*=|[=<>!()\\[\\],+\\-*/%^]");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** survey-core writes these anew before it parses, in quotes and braces too, where they then never match. */
    private static final Pattern REWRITTEN = Pattern.compile("=>|=<|<>|equals");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) throws SyntaxFault {
        var lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.next();
        }
        lexer.add(Token.Kind.END, "", source.length());
        return lexer.tokens;
    }

    private void next() throws SyntaxFault {
        var c = source.charAt(at);
        if (skip(SPACE)) {
            return;
        }
        if (c == '\'' || c == '"') {
            literal(c);
        } else if (c == '{') {
            name();
        } else if (!take(NUMBER, Token.Kind.NUMBER) && !take(WORD, Token.Kind.WORD) && !take(SIGN, Token.Kind.SIGN)) {
            throw new SyntaxFault(at + 1, "\"" + c + "\" has no meaning here.");
        }
    }

    private void name() throws SyntaxFault {
        var match = NAME.matcher(source).region(at, source.length());
        if (!match.lookingAt()) {
            throw new SyntaxFault(at + 1, "a \"{\" is not closed.");
        }
        var name = match.group(1);
        if (name.isEmpty() || !name.equals(name.strip()) || name.matches(".*[.:\\[\\]#$].*")) {
            throw new SyntaxFault(at + 1, "{" + name + "} must be the plain name of a question.");
        }
        refuseRewritten(name);
        add(Token.Kind.NAME, name, match.end());
    }

    private void literal(char quote) throws SyntaxFault {
        var text = new StringBuilder();
        for (var i = at + 1; i < source.length(); i++) {
            var c = source.charAt(i);
            if (c == quote) {
                refuseRewritten(source.substring(at + 1, i));
                add(Token.Kind.TEXT, text.toString(), i + 1);
                return;
            }
            var escaped = c == '\\' && i + 1 < source.length() && "'\"".indexOf(source.charAt(i + 1)) >= 0;
            if (!escaped && (c == '\'' || c == '"')) {
                throw new SyntaxFault(i + 1, "write \\" + c + " inside a text.");
            }
            i = escaped ? i + 1 : i;
            text.append(source.charAt(i));
        }
        throw new SyntaxFault(at + 1, "a text is not closed: inside one write \\" + quote + ".");
    }

    private void refuseRewritten(String text) throws SyntaxFault {
        var match = REWRITTEN.matcher(text);
        if (match.find()) {
            throw new SyntaxFault(at + 1, "\"" + match.group() + "\" inside quotes or braces never matches.");
        }
    }

    private boolean skip(Pattern pattern) {
        var match = pattern.matcher(source).region(at, source.length());
        if (match.lookingAt()) {
            at = match.end();
            return true;
        }
        return false;
    }

    private boolean take(Pattern pattern, Token.Kind kind) throws SyntaxFault {
        var match = pattern.matcher(source).region(at, source.length());
        if (!match.lookingAt()) {
            return false;
        }
        if (kind != Token.Kind.SIGN && isGlued(kind, match.end())) {
            throw new SyntaxFault(at + 1, "a text stands in quotes, a question in braces.");
        }
        add(kind, match.group(), match.end());
        return true;
    }

    /** A word ends before a letter or digit, a number before a digit: 007 and empty2 are neither. */
    private boolean isGlued(Token.Kind kind, int end) {
        if (end == source.length()) {
            return false;
        }
        var next = source.charAt(end);
        return Character.isDigit(next) || (kind == Token.Kind.WORD && Character.isLetter(next));
    }

    private void add(Token.Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, at + 1, end + 1));
        at = end;
    }
}
