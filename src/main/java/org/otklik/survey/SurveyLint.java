package org.otklik.survey;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Place;
import org.otklik.survey.expression.Value;

/** What may be meant so but seldom is, in questions, scales and texts. Survey page 6; wording is WordRules'. */
final class SurveyLint {
    private static final Pattern BEST =
            Pattern.compile("(?iu)(excellent|very good|very satisfied|отлично|очень хорошо|полностью доволен).*");
    private static final Pattern PIPE = Pattern.compile("\\{([^{}]*)}");

    private final Survey survey;
    private final Reader reader;
    private final Map<String, Place> places;
    private final Set<String> exempt;

    SurveyLint(Survey survey, Reader reader, Map<String, Place> places, Set<String> exempt) {
        this.survey = survey;
        this.reader = reader;
        this.places = places;
        this.exempt = exempt;
    }

    void check() {
        survey.questions().stream()
                .filter(Question::freeText)
                .skip(1)
                .forEach(question ->
                        warn(question, "free_text", "A second free text is seldom written.", "Keep one of them."));
        for (var question : survey.questions()) {
            if (question instanceof RatingQuestion rating) {
                scale(rating);
            }
            if (question.head().demand() == Demand.REQUIRED) {
                warn(question, "required", "A required question makes visitors walk away.", "Let it be skipped.");
            }
            if (question instanceof ChecksQuestion checks && checks.least().isPresent()) {
                var message = "minSelectedChoices makes \"" + question.name() + "\" required.";
                warn(question, "min_selected", message, "Leave it out.");
            }
            choiceCase(question);
        }
        pipes();
    }

    private void scale(RatingQuestion rating) {
        var worded = rating.points().stream().allMatch(point -> point.text().isPresent());
        var ends =
                rating.minDescription().isPresent() && rating.maxDescription().isPresent();
        if (!worded && rating.look() != RatingQuestion.Look.LABELS) {
            warn(rating, "smiley_words", "A face or a star alone is read in many ways.", "Write a text at each point.");
        } else if (!worded && !ends) {
            warn(rating, "scale_words", "Numbers alone have no direction.", "Write texts, or words for both ends.");
        }
        if (rating.points().size() % 2 == 0 && !exempt.contains(rating.name())) {
            var message = rating.points().size() + " points have no middle.";
            warn(rating, "even_scale", message, "Take an odd number, or write lintExempt with the reason.");
        }
        if (beginsWithTheBest(rating)) {
            warn(rating, "direction", "The best point comes first.", "Order the points from bad to good.");
        }
    }

    private static boolean beginsWithTheBest(RatingQuestion rating) {
        var first = rating.points().get(0);
        var last = rating.points().get(rating.points().size() - 1);
        var falls = first.value() instanceof Value.Num high
                && last.value() instanceof Value.Num low
                && high.number() > low.number();
        return falls
                || first.text()
                        .map(text -> text.byLocale().values().stream()
                                .anyMatch(words -> BEST.matcher(words).matches()))
                        .orElse(false);
    }

    /** The equals sign takes them for the same. */
    private void choiceCase(Question question) {
        var before = new HashSet<String>();
        for (var choice : question.choices()) {
            if (!before.add(choice.value().printed().strip().toLowerCase(Locale.ROOT))) {
                var message = "\"" + choice.value().printed() + "\" differs by letter case or blanks only.";
                warn(question, "choice_case", message, "Give it another value: conditions take both for the same.");
            }
        }
    }

    private void pipes() {
        var known = new HashSet<>(places.keySet());
        survey.calculated().forEach(value -> known.add(value.name()));
        for (var read : reader.texts()) {
            read.text()
                    .byLocale()
                    .forEach((locale, words) -> PIPE.matcher(words)
                            .results()
                            .map(found -> found.group(1))
                            .filter(name -> !known.contains(name.strip()))
                            .distinct()
                            .forEach(name -> {
                                var message = "{" + name + "} names nothing, so it stays as it is written.";
                                reader.faults()
                                        .warning(
                                                "pipe_unknown",
                                                read.place(locale),
                                                message,
                                                "Write the name of a question.");
                            }));
        }
    }

    private void warn(Question question, String code, String message, String hint) {
        reader.faults().warning(code, places.getOrDefault(question.name(), Place.ROOT), message, hint);
    }
}
