package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;

/** Reads {@code rotation}: slots and the questions drawn in them; a question stands in one slot at most. */
final class RotationReader {
    private static final int MOST_SLOTS = 4;
    private static final int MOST_WEIGHT = 100;
    private static final Pattern SLOT = Pattern.compile("[a-z0-9-]{1,64}");

    private final Reader reader;
    private final KnownQuestions questions;
    private final Set<String> slots = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();

    RotationReader(Reader reader, KnownQuestions questions) {
        this.reader = reader;
        this.questions = questions;
    }

    List<Slot> read(Fields fields) {
        return reader.objects(reader.items(fields, "rotation", 0, MOST_SLOTS), "A slot").stream()
                .map(slot -> slot(new Fields(slot, reader.faults())))
                .toList();
    }

    private Slot slot(Fields fields) {
        fields.require("slot", "pick", "of");
        fields.whole("pick", 1, 1);
        var name = SidecarReader.word(reader, fields, "slot", SLOT, "1 to 64 of a-z 0-9 -");
        name.filter(found -> !slots.add(found)).ifPresent(found -> doubled(found, fields.place("slot")));
        List<Slot.Member> members = new ArrayList<>();
        reader.items(fields, "of", 1, SurveyReader.MOST_QUESTIONS)
                .forEach(item -> member(item).ifPresent(members::add));
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new Slot(name.orElse(""), members);
    }

    private Optional<Slot.Member> member(JsonValue item) {
        if (item instanceof JsonText text) {
            return Optional.of(new Slot.Member(question(text.text(), text.place()), 1, Optional.empty()));
        }
        if (item instanceof JsonObject object) {
            return member(new Fields(object, reader.faults()));
        }
        var message = "This must be the name of a question, not " + item.kind() + ".";
        reader.error("value.type", item.place(), message, "Write a name or {\"question\": …}.");
        return Optional.empty();
    }

    private Optional<Slot.Member> member(Fields fields) {
        fields.require("question");
        var question = fields.text("question").map(name -> question(name, fields.place("question")));
        var weight = (int) fields.whole("weight", 1, MOST_WEIGHT).orElse(1);
        var when = reader.condition(fields, "when");
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return question.map(name -> new Slot.Member(name, weight, when));
    }

    private String question(String name, Place place) {
        if (!drawn.add(name)) {
            doubled(name, place);
        }
        return questions.checked(name, place);
    }

    private void doubled(String name, Place place) {
        reader.error("rotation.doubled", place, "\"" + name + "\" stands twice.", "Keep one of the two.");
    }
}
