package org.otklik.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;

/** Reads {@code questions} of {@code pack.json}: what stands beside each question of the survey. */
final class NotesReader {
    private static final int MOST_CODES = 20;
    private static final Pattern MAPPING = Pattern.compile("[a-z0-9]+:[a-z0-9]+");

    private final Reader reader;
    private final Optional<Survey> survey;
    private final KnownQuestions questions;
    private final Set<String> exempt = new HashSet<>();

    NotesReader(Reader reader, Optional<Survey> survey, KnownQuestions questions) {
        this.reader = reader;
        this.survey = survey;
        this.questions = questions;
    }

    Map<String, QuestionNotes> read(Fields fields) {
        Map<String, QuestionNotes> notes = new LinkedHashMap<>();
        fields.object("questions")
                .ifPresent(object -> object.members().forEach((name, value) -> {
                    questions.checked(name, value.place());
                    if (value instanceof JsonObject note) {
                        notes.put(name, note(name, new Fields(note, reader.faults())));
                    } else {
                        var message = "This must be an object, not " + value.kind() + ".";
                        reader.error("value.type", value.place(), message, "Write it in braces.");
                    }
                }));
        return notes;
    }

    /** The questions whose warnings of wording and length are meant so. */
    Set<String> exempt() {
        return exempt;
    }

    private QuestionNotes note(String name, Fields fields) {
        var purpose = reader.codes(
                reader.items(fields, "purpose", 0, MOST_CODES), Purposes::known, "an id of requirements.md");
        var mapsTo = reader.codes(
                reader.items(fields, "mapsTo", 0, MOST_CODES),
                text -> MAPPING.matcher(text).matches(),
                "scheme:code");
        var cannotSay = reader.words(fields, "cannotSay", TextRole.CANNOT_SAY);
        var help = reader.words(fields, "help", TextRole.HELP);
        fields.text("lintExempt").ifPresent(reason -> exempt.add(name));
        var asked =
                fields.flag("optional").orElse(false) ? QuestionNotes.Asked.WHEN_INCLUDED : QuestionNotes.Asked.ALWAYS;
        var spoken = fields.object("spoken").map(object -> spoken(name, object)).orElse(Spoken.AS_WRITTEN);
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new QuestionNotes(purpose, mapsTo, cannotSay, help, asked, spoken);
    }

    private Spoken spoken(String question, JsonObject object) {
        var fields = new Fields(object, reader.faults());
        var title = reader.words(fields, "title", TextRole.SPOKEN);
        var description = reader.words(fields, "description", TextRole.SPOKEN);
        Map<String, Text> choices = fields.object("choices")
                .map(written -> choices(question, written))
                .orElse(Map.of());
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new Spoken(title, description, choices);
    }

    private Map<String, Text> choices(String question, JsonObject object) {
        var fields = new Fields(object, reader.faults());
        Map<String, Text> choices = new LinkedHashMap<>();
        var known = survey.flatMap(read -> read.question(question));
        for (var value : object.members().keySet()) {
            known.ifPresent(asked -> check(asked, value, fields.place(value)));
            reader.words(fields, value, TextRole.SPOKEN).ifPresent(words -> choices.put(value, words));
        }
        return choices;
    }

    private void check(Question question, String value, Place place) {
        if (question.choices().stream()
                .noneMatch(choice -> choice.value().printed().equals(value))) {
            var message = "\"" + value + "\" is no choice of \"" + question.name() + "\".";
            reader.error("pack.unknown_choice", place, message, "Write the value of a choice.");
        }
    }
}
