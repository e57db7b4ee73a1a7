package org.otklik.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The form of a noun after a whole number; names of the forms are those of Unicode CLDR. A language says in
 * {@code text.plural} which forms it has, and the forms say the rule.
 */
enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** East Slavic languages, those with one form for one thing, and those whose nouns do not change. */
    static final List<List<Plural>> KNOWN = List.of(List.of(ONE, FEW, MANY), List.of(ONE, OTHER), List.of(OTHER));

    static Plural of(List<Plural> forms, long count) {
        if (forms.contains(FEW)) {
            return eastSlavic(count);
        }
        return forms.contains(ONE) && count == 1 ? ONE : OTHER;
    }

    /** {@code one few many}; nothing for what is no rule that is known here. */
    static List<Plural> forms(String written) {
        return KNOWN.stream()
                .filter(forms ->
                        forms.stream().map(Plural::word).toList().equals(Arrays.asList(written.split(" ", -1))))
                .findFirst()
                .orElse(List.of());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural eastSlavic(long count) {
        var lastTwo = count % 100;
        var last = count % 10;
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }
}
