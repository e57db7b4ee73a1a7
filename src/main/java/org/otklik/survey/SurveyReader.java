package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/**
 * Reads a survey in kiosk profile 1 of SurveyJS form JSON. What the profile does not have is refused with its place,
 * never skipped; reading goes on to the end, so that an author sees all faults at once.
 */
final class SurveyReader {
    static final int MOST_PAGES = 60;
    static final int MOST_QUESTIONS = 200;

    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9_-]([\\p{L}0-9_ -]{0,62}[\\p{L}0-9_-])?");

    private final Reader reader;
    private final Map<String, Place> names = new HashMap<>();
    private Clearing clearing = Clearing.ON_COMPLETE;

    SurveyReader(Reader reader) {
        this.reader = reader;
    }

    /** The survey, as far as it could be read; whether it may be used is for the faults to say. */
    Survey read(JsonObject root) {
        var fields = new Fields(root, reader.faults());
        reader.words(fields, "title", Reader.TITLE_LENGTH);
        reader.words(fields, "description", 600);
        fields.text("locale");
        clearing = clearing(fields, "clearInvisibleValues", Clearing.ON_COMPLETE);
        fields.require("pages");
        List<Page> pages = new ArrayList<>();
        fields.array("pages").ifPresent(array -> {
            bound(array, MOST_PAGES, "pages");
            array.items()
                    .forEach(item -> object(item, "A page").ifPresent(page -> pages.add(page(page, pages.size()))));
        });
        fields.refuseUnknown("profile.unknown_property");
        var survey = new Survey(pages);
        new SurveyGraph(survey, reader).check();
        return survey;
    }

    private Page page(JsonObject object, int index) {
        var fields = new Fields(object, reader.faults());
        var name = fields.text("name").orElse("page" + (index + 1));
        var title = reader.words(fields, "title", Reader.TITLE_LENGTH);
        var description = reader.words(fields, "description", 600);
        var visibleIf = reader.condition(fields, "visibleIf");
        fields.require("elements");
        List<Question> questions = new ArrayList<>();
        fields.array("elements").ifPresent(array -> {
            bound(array, MOST_QUESTIONS, "elements");
            array.items()
                    .forEach(item ->
                            object(item, "A question").flatMap(this::question).ifPresent(questions::add));
        });
        fields.refuseUnknown("profile.unknown_property");
        return new Page(name, title, description, visibleIf, questions);
    }

    private Optional<Question> question(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        fields.require("type", "name");
        var type = fields.text("type");
        var name = fields.text("name").filter(found -> nameIsFree(found, fields.place("name")));
        var known = type.flatMap(QuestionReaders::of);
        if (known.isEmpty()) {
            type.ifPresent(found -> reader.faults()
                    .error(
                            "profile.unknown_type",
                            fields.place("type"),
                            "\"" + found + "\" is no type of this profile.",
                            NearestName.hint(found, QuestionReaders.types())));
            return Optional.empty();
        }
        var head = new QuestionHead(
                name.orElse(""),
                reader.words(fields, "title", Reader.TITLE_LENGTH),
                reader.words(fields, "description", 600),
                reader.condition(fields, "visibleIf"),
                fields.flag("isRequired").orElse(false) ? Demand.REQUIRED : Demand.OPTIONAL,
                questionClearing(fields));
        var question = known.get().read(head, fields, reader);
        fields.refuseUnknown("profile.unknown_property");
        return name.isEmpty() ? Optional.empty() : question;
    }

    private Clearing questionClearing(Fields fields) {
        var word = fields.text("clearIfInvisible");
        return word.isEmpty() || word.get().equals("default")
                ? clearing
                : clearing(fields, "clearIfInvisible", clearing);
    }

    private Clearing clearing(Fields fields, String name, Clearing otherwise) {
        var word = fields.text(name);
        if (word.isPresent() && Clearing.of(word.get()).isEmpty()) {
            reader.faults()
                    .error(
                            "profile.clearing",
                            fields.place(name),
                            "\"" + word.get() + "\" is no way to clear.",
                            "Write none, onComplete or onHidden.");
        }
        return word.flatMap(Clearing::of).orElse(otherwise);
    }

    /** Names are unique, also when letter case is ignored: survey-core takes Q1 and q1 for the same. */
    private boolean nameIsFree(String name, Place place) {
        var reserved = Set.of("pageno", "pagecount", "questioncount", "locale");
        if (!NAME.matcher(name).matches()
                || name.endsWith("-Comment")
                || reserved.contains(name.toLowerCase(Locale.ROOT))) {
            reader.faults()
                    .error(
                            "name.form",
                            place,
                            "\"" + name + "\" cannot be a name.",
                            "Use 1 to 64 letters, digits, _ and -.");
            return false;
        }
        if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), place) != null) {
            reader.faults()
                    .error(
                            "name.doubled",
                            place,
                            "The name \"" + name + "\" stands twice.",
                            "Give each question its own name.");
            return false;
        }
        return true;
    }

    private Optional<JsonObject> object(org.otklik.json.JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return Optional.of(object);
        }
        reader.faults().error("value.type", value.place(), what + " must be an object, not " + value.kind() + ".", "");
        return Optional.empty();
    }

    private void bound(JsonArray array, int most, String what) {
        if (array.items().isEmpty() || array.items().size() > most) {
            reader.faults()
                    .error(
                            "value.out_of_bounds",
                            array.place(),
                            array.items().size() + " " + what + " are out of bounds.",
                            "Write 1 to " + most + ".");
        }
    }
}
