package org.otklik.speech.text;

import java.util.ArrayList;
import java.util.List;

/** Which rules a language has, in their order: what is told by its digits first, single signs last. */
final class LanguageRules {
    private LanguageRules() {}

    static List<Rewrite> of(String language) {
        List<Rewrite> rules = new ArrayList<>();
        rules.add(Rewrite.of("(?s).+", match -> Cleaning.of(match.group())));
        Lexicon.of(language).ifPresent(lexicon -> {
            var grammar = grammar(language, lexicon);
            rules.addAll(new WebAddresses(lexicon).rules());
            rules.addAll(grammar.dates());
            rules.addAll(new Phones(lexicon, grammar).rules());
            rules.addAll(new Amounts(lexicon, grammar).rules());
            rules.addAll(new ShortWords(lexicon).rules());
            rules.addAll(new Initials(lexicon).rules());
            rules.addAll(new Slashes(lexicon).rules());
        });
        rules.addAll(Pauses.rules());
        return rules;
    }

    private static Grammar grammar(String language, Lexicon lexicon) {
        return switch (language) {
            case "ru" -> new RussianGrammar(lexicon);
            case "en" -> new EnglishGrammar(lexicon);
            default -> throw new IllegalArgumentException("a lexicon without a grammar: " + language);
        };
    }
}
