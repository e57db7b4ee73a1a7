package org.otklik.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;

/** Reads {@code services}: the tiles of one radiogroup by groups; tiles and choices are the same. Packs page 1.5. */
final class ServicesReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,64}");
    private static final String ID_FORM = "1 to 64 of a-z 0-9 _ -";
    private static final int MOST_GROUPS = 60;

    private final Reader reader;
    private final Optional<Survey> survey;
    private final KnownQuestions questions;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> tiles = new HashSet<>();

    /** What may be a tile; nothing where the question itself is at fault. */
    private Optional<Set<String>> values = Optional.empty();

    ServicesReader(Reader reader, Optional<Survey> survey, KnownQuestions questions) {
        this.reader = reader;
        this.survey = survey;
        this.questions = questions;
    }

    Optional<Services> read(Fields fields) {
        return fields.object("services").map(this::services);
    }

    private Services services(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        fields.require("question", "groups");
        var question = fields.text("question")
                .map(name -> questions.checked(name, fields.place("question")))
                .orElse("");
        values = values(question, fields.place("question"));
        var read = reader.objects(reader.items(fields, "groups", 1, MOST_GROUPS), "A group").stream()
                .map(group -> group(new Fields(group, reader.faults())))
                .toList();
        values.ifPresent(wanted -> missing(wanted, fields.place("groups")));
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new Services(question, read);
    }

    private Optional<Set<String>> values(String name, Place place) {
        var question = survey.flatMap(read -> read.question(name));
        if (question.isPresent() && !(question.get() instanceof ChoiceQuestion)) {
            reader.error("services.question", place, "\"" + name + "\" is no radiogroup.", "Name a radiogroup.");
        }
        return question.filter(ChoiceQuestion.class::isInstance)
                .map(found -> found.choices().stream()
                        .map(choice -> choice.value().printed())
                        .collect(Collectors.toSet()));
    }

    private Services.Group group(Fields fields) {
        fields.require("group", "title", "tiles");
        var id = id(fields, "group", groups);
        var title = reader.words(fields, "title", TextRole.OPTION).orElse(Text.of(id));
        List<Services.Tile> read =
                reader.objects(reader.items(fields, "tiles", 1, OfferReader.MOST_CHOICES), "A tile").stream()
                        .map(tile -> tile(new Fields(tile, reader.faults())))
                        .toList();
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new Services.Group(id, title, read);
    }

    private Services.Tile tile(Fields fields) {
        fields.require("id", "title");
        var id = id(fields, "id", tiles);
        if (!id.isEmpty() && values.map(known -> !known.contains(id)).orElse(false)) {
            var message = "The tile \"" + id + "\" is no choice of its question.";
            reader.error("services.values", fields.place("id"), message, "Write it in both files.");
        }
        var title = reader.words(fields, "title", TextRole.OPTION).orElse(Text.of(id));
        fields.text("frguId");
        var image = ChoiceList.image(fields, "image", reader);
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new Services.Tile(id, title, image);
    }

    private String id(Fields fields, String name, Set<String> before) {
        var id = SidecarReader.word(reader, fields, name, ID, ID_FORM);
        id.filter(found -> !before.add(found)).ifPresent(found -> {
            var message = "\"" + found + "\" stands twice.";
            reader.error("services.doubled", fields.place(name), message, "Keep one of the two.");
        });
        return id.orElse("");
    }

    private void missing(Set<String> wanted, Place place) {
        var missing =
                wanted.stream().filter(value -> !tiles.contains(value)).sorted().toList();
        if (!missing.isEmpty()) {
            var message = "These choices have no tile: " + String.join(", ", missing) + ".";
            reader.error("services.values", place, message, "Write each in both files.");
        }
    }
}
