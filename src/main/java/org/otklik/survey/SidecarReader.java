package org.otklik.survey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.NearestName;

/** Reads {@code pack.json}: what SurveyJS has no word for. An unknown key is an error. Survey page 1. */
final class SidecarReader {
    private final Reader reader;
    private final Survey survey;

    SidecarReader(Reader reader, Survey survey) {
        this.reader = reader;
        this.survey = survey;
    }

    /** The pack as far as it could be read; nothing when one of its required keys is unusable. */
    Optional<Pack> read(JsonObject root, String hash) {
        var fields = new Fields(root, reader.faults());
        fields.require("schemaVersion", "id", "version", "audience", "languages");
        fields.whole("schemaVersion", 1, 1);
        var id = word(fields, "id", SidecarReader::isId, "1 to 64 of a-z 0-9 -");
        var version = fields.whole("version", 1, Integer.MAX_VALUE);
        var audience =
                word(fields, "audience", text -> text.matches("citizen|business|staff"), "citizen, business or staff");
        var validity = new Pack.Validity(date(fields, "validFrom"), date(fields, "reviewBy"), date(fields, "validTo"));
        var languages =
                list(fields, "languages", text -> text.matches("[a-z]{1,3}(-[a-z0-9]{1,8})*"), "a language tag");
        var rotation = slots(fields);
        var notes = notes(fields);
        var bands = fields.object("band").map(this::bands).orElse(Bands.NONE);
        var screens = fields.object("screens").map(this::screens).orElse(Map.of());
        var services = fields.object("services").flatMap(this::services);
        fields.refuseUnknown("pack.unknown_key");
        SurveyGraph.checkNames(survey, reader);
        if (id.isEmpty() || version.isEmpty() || audience.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        var who = Pack.Audience.valueOf(audience.get().toUpperCase(Locale.ROOT));
        return Optional.of(new Pack(
                id.get(),
                (int) version.getAsLong(),
                hash,
                who,
                validity,
                languages,
                survey,
                rotation,
                notes,
                screens,
                services,
                bands));
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,64}");
    }

    private Optional<String> word(Fields fields, String name, Predicate<String> form, String wanted) {
        var word = fields.text(name);
        if (word.isPresent() && !form.test(word.get())) {
            reader.faults()
                    .error(
                            "value.form",
                            fields.place(name),
                            "\"" + word.get() + "\" has not the right form.",
                            "Write " + wanted + ".");
        }
        return word.filter(form);
    }

    private Optional<LocalDate> date(Fields fields, String name) {
        return fields.text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                reader.faults()
                        .error(
                                "value.form",
                                fields.place(name),
                                "\"" + text + "\" is no date.",
                                "Write a date like 2026-12-31.");
                return Optional.empty();
            }
        });
    }

    private List<String> list(Fields fields, String name, Predicate<String> form, String wanted) {
        List<String> words = new ArrayList<>();
        for (var item : fields.array(name).map(JsonArray::items).orElse(List.of())) {
            if (item instanceof JsonText text && form.test(text.text()) && !words.contains(text.text())) {
                words.add(text.text());
            } else {
                reader.faults()
                        .error("value.form", item.place(), "This must be " + wanted + ", once.", "Mend or remove it.");
            }
        }
        return words;
    }

    private List<Slot> slots(Fields fields) {
        return objects(fields, "rotation").map(this::slot).toList();
    }

    private java.util.stream.Stream<Fields> objects(Fields fields, String name) {
        var items = fields.array(name).map(JsonArray::items).orElse(List.of());
        items.stream()
                .filter(item -> !(item instanceof JsonObject))
                .forEach(item -> reader.faults()
                        .error("value.type", item.place(), "This must be an object, not " + item.kind() + ".", ""));
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(item -> new Fields((JsonObject) item, reader.faults()));
    }

    private Slot slot(Fields fields) {
        fields.require("slot", "pick", "of");
        fields.whole("pick", 1, 1);
        var name = word(fields, "slot", SidecarReader::isId, "1 to 64 of a-z 0-9 -")
                .orElse("");
        List<Slot.Member> members = new ArrayList<>();
        for (var item : fields.array("of").map(JsonArray::items).orElse(List.of())) {
            if (item instanceof JsonText text) {
                members.add(new Slot.Member(known(text.text(), text), 1, Optional.empty()));
            } else if (item instanceof JsonObject object) {
                members.add(member(new Fields(object, reader.faults())));
            } else {
                reader.faults().error("value.type", item.place(), "This must be the name of a question.", "");
            }
        }
        fields.refuseUnknown("pack.unknown_key");
        return new Slot(name, members);
    }

    private Slot.Member member(Fields fields) {
        fields.require("question");
        var question = fields.text("question").orElse("");
        fields.any("question").ifPresent(value -> known(question, value));
        var weight = (int) fields.whole("weight", 1, 100).orElse(1);
        var member = new Slot.Member(question, weight, reader.condition(fields, "when"));
        fields.refuseUnknown("pack.unknown_key");
        return member;
    }

    private String known(String name, org.otklik.json.JsonValue at) {
        if (survey.question(name).isEmpty()) {
            var names = survey.questions().stream().map(Question::name).collect(Collectors.toSet());
            reader.faults()
                    .error(
                            "pack.unknown_question",
                            at.place(),
                            "\"" + name + "\" is no question of survey.json.",
                            NearestName.hint(name, names));
        }
        return name;
    }

    private Map<String, QuestionNotes> notes(Fields fields) {
        Map<String, QuestionNotes> notes = new LinkedHashMap<>();
        fields.object("questions")
                .ifPresent(object -> object.members().forEach((name, value) -> {
                    known(name, value);
                    if (value instanceof JsonObject note) {
                        notes.put(name, note(new Fields(note, reader.faults())));
                    } else {
                        reader.faults()
                                .error(
                                        "value.type",
                                        value.place(),
                                        "This must be an object, not " + value.kind() + ".",
                                        "");
                    }
                }));
        return notes;
    }

    private QuestionNotes note(Fields fields) {
        var purpose = list(fields, "purpose", Purposes::known, "an id of requirements.md");
        var mapsTo = list(fields, "mapsTo", text -> text.matches("[a-z0-9]+:[a-z0-9]+"), "scheme:code");
        var cannotSay = reader.words(fields, "cannotSay", 40);
        var help = reader.words(fields, "help", Reader.TITLE_LENGTH);
        fields.text("lintExempt");
        var asked =
                fields.flag("optional").orElse(false) ? QuestionNotes.Asked.WHEN_INCLUDED : QuestionNotes.Asked.ALWAYS;
        fields.refuseUnknown("pack.unknown_key");
        return new QuestionNotes(purpose, mapsTo, cannotSay, help, asked);
    }

    private Bands bands(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        var bands = new Bands(reader.condition(fields, "low"), reader.condition(fields, "high"));
        fields.refuseUnknown("pack.unknown_key");
        return bands;
    }

    private Map<String, Text> screens(JsonObject object) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (var screen : object.members().entrySet()) {
            if (screen.getValue() instanceof JsonObject members) {
                var fields = new Fields(members, reader.faults());
                for (var text : members.members().keySet()) {
                    reader.words(fields, text, 800).ifPresent(words -> texts.put(screen.getKey() + "." + text, words));
                }
            } else {
                reader.faults().error("value.type", screen.getValue().place(), "This must be an object of texts.", "");
            }
        }
        return texts;
    }

    private Optional<Services> services(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        fields.require("question", "groups");
        var question = fields.text("question").orElse("");
        fields.any("question").ifPresent(value -> known(question, value));
        var groups = objects(fields, "groups")
                .map(group -> {
                    group.require("group", "title", "tiles");
                    var id = word(group, "group", SidecarReader::isId, "1 to 64 of a-z 0-9 -")
                            .orElse("");
                    var title =
                            reader.words(group, "title", Reader.OPTION_LENGTH).orElse(Text.of(id));
                    var tiles = objects(group, "tiles").map(this::tile).toList();
                    group.refuseUnknown("pack.unknown_key");
                    return new Services.Group(id, title, tiles);
                })
                .toList();
        fields.refuseUnknown("pack.unknown_key");
        return Optional.of(new Services(question, groups));
    }

    private Services.Tile tile(Fields fields) {
        fields.require("id", "title");
        var id = word(fields, "id", text -> text.matches("[a-z0-9_-]{1,64}"), "1 to 64 of a-z 0-9 _ -")
                .orElse("");
        var title = reader.words(fields, "title", Reader.OPTION_LENGTH).orElse(Text.of(id));
        fields.text("frguId");
        fields.refuseUnknown("pack.unknown_key");
        return new Services.Tile(id, title);
    }
}
