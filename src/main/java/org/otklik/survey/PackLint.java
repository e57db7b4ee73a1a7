package org.otklik.survey;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Place;

/** What may be meant so but seldom is: warnings for the author of a pack. Survey page 6; wording is WordRules'. */
final class PackLint {
    /** More questions than this are not answered to the end; what follows gives its reason. Packs page 1.2. */
    private static final int USUAL_QUESTIONS = 7;

    private final Pack pack;
    private final Reader reader;
    private final Map<String, Place> places;
    private final Set<String> exempt;

    PackLint(Pack pack, Reader reader, Map<String, Place> places, Set<String> exempt) {
        this.pack = pack;
        this.reader = reader;
        this.places = places;
        this.exempt = exempt;
    }

    void check() {
        length();
        freeTexts();
        for (var question : pack.survey().questions()) {
            if (question instanceof RatingQuestion rating) {
                scale(rating);
            }
            if (question.head().demand() == Demand.REQUIRED) {
                warn(question, "required", "A required question makes visitors walk away.", "Let it be skipped.");
            }
            choiceCase(question);
        }
    }

    private void length() {
        var before = new HashSet<String>();
        for (var question : pack.survey().questions()) {
            if (pack.notes(question.name()).asked() == QuestionNotes.Asked.WHEN_INCLUDED) {
                continue;
            }
            before.add(slot(question).map(name -> "slot " + name).orElse("question " + question.name()));
            if (before.size() > USUAL_QUESTIONS && !exempt.contains(question.name())) {
                var message = "\"" + question.name() + "\" can come after the seventh question.";
                warn(question, "length", message, "Drop one, or write lintExempt with the reason.");
            }
        }
    }

    private Optional<String> slot(Question question) {
        return pack.rotation().stream()
                .filter(slot -> slot.members().stream()
                        .anyMatch(member -> member.question().equals(question.name())))
                .map(Slot::name)
                .findFirst();
    }

    private void freeTexts() {
        pack.survey().questions().stream()
                .filter(Question::freeText)
                .skip(1)
                .forEach(question ->
                        warn(question, "free_text", "A second free text is seldom written.", "Keep one of them."));
    }

    private void scale(RatingQuestion rating) {
        var worded = rating.points().stream().allMatch(point -> point.text().isPresent());
        var ends =
                rating.minDescription().isPresent() && rating.maxDescription().isPresent();
        if (!worded && rating.look() == RatingQuestion.Look.SMILEYS) {
            warn(rating, "smiley_words", "A face alone is read in many ways.", "Write a text at each point.");
        } else if (!worded && !ends) {
            warn(rating, "scale_words", "Numbers alone have no direction.", "Write texts, or words for both ends.");
        }
        if (rating.points().size() % 2 == 0 && !exempt.contains(rating.name())) {
            var message = rating.points().size() + " points have no middle.";
            warn(rating, "even_scale", message, "Take an odd number, or write lintExempt with the reason.");
        }
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

    private void warn(Question question, String code, String message, String hint) {
        reader.faults().warning(code, places.getOrDefault(question.name(), Place.ROOT), message, hint);
    }
}
