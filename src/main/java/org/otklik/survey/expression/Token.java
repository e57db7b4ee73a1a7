package org.otklik.survey.expression;

/** A piece of an expression and the column it starts at. */
record Token(Kind kind, String text, int column) {
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
}
