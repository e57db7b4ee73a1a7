package org.otklik.survey;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.Place;

/** How long a pack is for a visitor. Survey page 6, packs page 1.2. */
final class PackLint {
    /** More questions than this are not answered to the end; what follows gives its reason. */
    private static final int USUAL_QUESTIONS = 7;

    private final Survey survey;
    private final Sidecar sidecar;
    private final Reader reader;
    private final Map<String, Place> places;

    PackLint(Survey survey, Sidecar sidecar, Reader reader, Map<String, Place> places) {
        this.survey = survey;
        this.sidecar = sidecar;
        this.reader = reader;
        this.places = places;
    }

    /** A slot counts once; what is only read, and what the kiosk has to include, does not count. */
    void length() {
        var before = new HashSet<String>();
        for (var question : survey.questions()) {
            var asked = sidecar.notes()
                    .getOrDefault(question.name(), QuestionNotes.NONE)
                    .asked();
            if (!question.answerable() || asked == QuestionNotes.Asked.WHEN_INCLUDED) {
                continue;
            }
            before.add(slot(question).map(name -> "slot " + name).orElse("question " + question.name()));
            if (before.size() > USUAL_QUESTIONS && !sidecar.exempt().contains(question.name())) {
                var message = "\"" + question.name() + "\" can come after the seventh question.";
                reader.faults()
                        .warning(
                                "length",
                                places.getOrDefault(question.name(), Place.ROOT),
                                message,
                                "Drop one, or write lintExempt with the reason.");
            }
        }
    }

    private Optional<String> slot(Question question) {
        return sidecar.rotation().stream()
                .filter(slot -> slot.members().stream()
                        .anyMatch(member -> member.question().equals(question.name())))
                .map(Slot::name)
                .findFirst();
    }
}
