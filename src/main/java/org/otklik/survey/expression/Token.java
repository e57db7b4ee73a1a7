package org.otklik.survey.expression;

/** A piece of an expression and the columns it starts at and ends before. */
record Token(Kind kind, String text, int column, int end) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        WORD,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Whether nothing stands between this token and the next one. */
    boolean touches(Token next) {
        return end == next.column();
    }
}
