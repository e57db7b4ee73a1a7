package org.otklik.survey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why an answer is not taken as it stands.
 *
 * @param words what the survey says itself; without them the interface has words for the rule
 * @param numbers what the words of the interface ask for: {@code least}, {@code most}
 */
public record Objection(Rule rule, Optional<Text> words, Map<String, String> numbers) {
    /** What is not kept to. */
    public enum Rule {
        /** There is no answer, and there has to be one. */
        REQUIRED,
        /** «Other» is chosen, but not what it is. */
        OTHER_UNSAID,
        TOO_SHORT,
        TOO_LONG,
        LENGTH_OUTSIDE,
        ENDS_IN_DIGIT,
        NO_NUMBER,
        TOO_SMALL,
        TOO_LARGE,
        NUMBER_OUTSIDE,
        TOO_FEW,
        TOO_MANY,
        COUNT_OUTSIDE,
        /** The text has not the form that was asked for. */
        FORM,
        NO_EMAIL,
        /** A condition on all answers does not hold. */
        CONDITION;

        /** Last part of the key of the interface's words, such as {@code tooShort}. */
        public String word() {
            var parts = name().toLowerCase(Locale.ROOT).split("_", -1);
            var word = new StringBuilder(parts[0]);
            for (var at = 1; at < parts.length; at++) {
                word.append(Character.toUpperCase(parts[at].charAt(0))).append(parts[at].substring(1));
            }
            return word.toString();
        }
    }

    public Objection {
        numbers = Map.copyOf(numbers);
    }

    static Objection of(Rule rule, Optional<Text> words) {
        return new Objection(rule, words, Map.of());
    }

    /** One of three rules, by which of the two bounds there are. */
    static Objection outside(Bounds bounds, Optional<Text> words, Rule below, Rule above, Rule outside) {
        Map<String, String> numbers = new TreeMap<>();
        bounds.least().ifPresent(least -> numbers.put("least", least));
        bounds.most().ifPresent(most -> numbers.put("most", most));
        if (numbers.size() == 2) {
            return new Objection(outside, words, numbers);
        }
        return new Objection(bounds.least().isPresent() ? below : above, words, numbers);
    }

    /** The bounds of a rule, printed. */
    record Bounds(Optional<String> least, Optional<String> most) {}
}
