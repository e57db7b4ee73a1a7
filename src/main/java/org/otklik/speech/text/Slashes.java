package org.otklik.speech.text;

import java.util.List;

/** «5/2» of a house, and «или» between words. */
final class Slashes {
    private final Lexicon lexicon;

    Slashes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Rewrite> rules() {
        return List.of(
                Rewrite.of("(?<=\\d)/(?=\\d)", match -> " " + lexicon.term("slash") + " "),
                Rewrite.of(" ?/ ?", match -> " " + lexicon.term("or") + " "),
                Rewrite.of(" ?& ?", match -> " " + lexicon.term("and") + " "),
                Rewrite.of("\\+(?=\\d)", match -> lexicon.term("plus") + " "));
    }
}
