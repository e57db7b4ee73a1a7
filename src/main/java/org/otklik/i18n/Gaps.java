package org.otklik.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a language lacks of what another one has, in the order of the keys. */
final class Gaps {
    private final Messages whole;
    private final Messages other;

    Gaps(Messages whole, Messages other) {
        this.whole = whole;
        this.other = other;
    }

    /** A sentence part for each: a key without words, values that the words do not ask for, a key that nobody knows. */
    List<String> list() {
        var wanted = wanted();
        List<String> gaps = new ArrayList<>();
        for (var key : wanted) {
            if (!other.keys().contains(key) || other.raw(key).isBlank()) {
                gaps.add(key);
            } else {
                var values = whole.values(twin(key));
                if (!other.values(key).equals(values)) {
                    gaps.add(key + " with " + named(values));
                }
            }
        }
        other.keys().stream().filter(key -> !wanted.contains(key)).forEach(key -> gaps.add(key + " (not known)"));
        return gaps;
    }

    private Set<String> wanted() {
        Set<String> wanted = new TreeSet<>();
        for (var key : whole.keys()) {
            var stem = stem(key);
            if (stem.equals(key)) {
                wanted.add(key);
            } else {
                other.forms().forEach(form -> wanted.add(stem + "." + form.word()));
            }
        }
        return wanted;
    }

    /** The same key there, or that of a noun in another form. */
    private String twin(String key) {
        return whole.keys().contains(key)
                ? key
                : stem(key) + "." + whole.forms().get(0).word();
    }

    private static String named(Set<String> values) {
        return values.isEmpty()
                ? "no value"
                : values.stream().sorted().map(value -> "{" + value + "}").collect(Collectors.joining(" "));
    }

    /** The key without the form of its noun. */
    static String stem(String key) {
        for (var form : Plural.values()) {
            if (key.endsWith("." + form.word())) {
                return key.substring(0, key.length() - form.word().length() - 1);
            }
        }
        return key;
    }
}
