package org.otklik.i18n;

import java.util.List;
import java.util.Locale;

/** The form of a noun after a whole number, by the rules of the language; names of the forms are those of Unicode CLDR. */
enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    static Plural of(String language, long count) {
        return language.equals("ru") ? russian(count) : english(count);
    }

    /** The forms a language has; each counted key has exactly these. */
    static List<Plural> formsOf(String language) {
        return language.equals("ru") ? List.of(ONE, FEW, MANY) : List.of(ONE, OTHER);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural russian(long count) {
        var lastTwo = count % 100;
        var last = count % 10;
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }

    private static Plural english(long count) {
        return count == 1 ? ONE : OTHER;
    }
}
