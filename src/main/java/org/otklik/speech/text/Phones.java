package org.otklik.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Numbers of phones: groups of digits with pauses between them, so that they can be written down. */
final class Phones {
    private static final String GAP = "[ -]?";
    private static final String PAIR = "(\\d{2})";
    private static final List<String> SHAPES = List.of(
            "(\\+?[78])" + GAP + "\\((\\d{5})\\)" + GAP + "(\\d)" + GAP + PAIR + GAP + PAIR,
            "(\\+?[78])" + GAP + "\\((\\d{4})\\)" + GAP + PAIR + GAP + PAIR + GAP + PAIR,
            "(\\+?[78])" + GAP + "\\(?(\\d{3})\\)?" + GAP + "(\\d{3})" + GAP + PAIR + GAP + PAIR,
            "\\((\\d{3})\\) ?(\\d{3})-" + PAIR + "-" + PAIR,
            "\\((\\d{4})\\) ?" + PAIR + "-" + PAIR + "-" + PAIR,
            "(\\d{3})-" + PAIR + "-" + PAIR,
            PAIR + "-" + PAIR + "-" + PAIR);

    private final Lexicon lexicon;
    private final Grammar grammar;

    Phones(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    List<Rewrite> rules() {
        return SHAPES.stream()
                .map(shape -> Rewrite.of("(?<![\\p{L}\\p{N}+-])" + shape + "(?![\\p{L}\\p{N}-])", this::said))
                .toList();
    }

    private String said(MatchResult match) {
        List<String> groups = new ArrayList<>();
        for (var group = 1; group <= match.groupCount(); group++) {
            groups.add(said(match.group(group)));
        }
        return String.join(", ", groups);
    }

    private String said(String group) {
        return group.startsWith("+")
                ? lexicon.term("plus") + " " + grammar.phoneGroup(group.substring(1))
                : grammar.phoneGroup(group);
    }
}
