package org.otklik.visit;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes personal data out of a visitor's free text before it is stored: each find becomes a token such as
 * {@code [phone]}, everything else stays. Rules and their order: packs page 1.7. Pure; the original is kept nowhere.
 * Known limits: lower-case names, numbers in words, digits broken by letters.
 */
public final class PersonalDataScrub {
    private static final List<UnaryOperator<String>> RULES = List.of(
            PlainText::of,
            AddressRules::hide,
            OfficeRules::hide,
            PassportRule::hide,
            NameRules::hide,
            text -> new NumberRuns(text).hidden());

    private PersonalDataScrub() {}

    /** The text without personal data: NFKC (№ kept), ASCII digits, no control characters but line feed and tab. */
    public static String scrub(String text) {
        var clean = text;
        for (var rule : RULES) {
            clean = rule.apply(clean);
        }
        return clean;
    }
}
