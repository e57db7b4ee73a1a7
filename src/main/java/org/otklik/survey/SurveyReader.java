package org.otklik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;

/**
 * Reads a survey in kiosk profile 1 of SurveyJS form JSON. What the profile does not have is refused with its place,
 * never skipped; reading goes on to the end, so that an author sees all faults at once.
 */
final class SurveyReader {
    static final int MOST_PAGES = 60;
    static final int MOST_QUESTIONS = 200;

    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9_-]([\\p{L}0-9_ -]{0,62}[\\p{L}0-9_-])?");

    /** Names that survey-core answers itself or cannot read. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)pageno|pagecount|questioncount|locale|(in)?correct(ed)?answer.*");

    private final Reader reader;
    private final Map<String, Place> questions = new LinkedHashMap<>();
    private final Map<String, String> folded = new LinkedHashMap<>();
    private Clearing clearing = Clearing.ON_COMPLETE;

    SurveyReader(Reader reader) {
        this.reader = reader;
    }

    /** The survey, as far as it could be read; whether it may be used is for the faults to say. */
    Survey read(JsonObject root) {
        var fields = new Fields(root, reader.faults());
        reader.words(fields, "title", TextRole.TITLE);
        reader.words(fields, "description", TextRole.DESCRIPTION);
        fields.text("locale");
        clearing = clearing(fields, "clearInvisibleValues", Clearing.ON_COMPLETE);
        fields.require("pages");
        List<Page> pages = new ArrayList<>();
        reader.objects(reader.items(fields, "pages", 1, MOST_PAGES), "A page")
                .forEach(page -> pages.add(page(page, pages.size())));
        if (questions.size() > MOST_QUESTIONS) {
            var message = questions.size() + " questions are too many.";
            reader.error(
                    "value.out_of_bounds", fields.place("pages"), message, "Write at most " + MOST_QUESTIONS + ".");
        }
        RefusedWords.refuse(fields);
        return Survey.of(pages);
    }

    /** Every name that stands in the survey with the place of its question, also of those with faults. */
    Map<String, Place> questions() {
        return questions;
    }

    private Page page(Fields fields, int index) {
        var name = fields.text("name").orElse("page" + (index + 1));
        var title = reader.words(fields, "title", TextRole.TITLE);
        var description = reader.words(fields, "description", TextRole.DESCRIPTION);
        var visibleIf = reader.condition(fields, "visibleIf");
        fields.require("elements");
        List<Element> asked = new ArrayList<>();
        reader.objects(reader.items(fields, "elements", 1, MOST_QUESTIONS), "A question")
                .forEach(question -> question(question).ifPresent(asked::add));
        RefusedWords.refuse(fields);
        var visibility = visibleIf.map(Visibility::when).orElse(Visibility.ALWAYS);
        return new Page(new BlockHead(name, title, description, visibility, ItemOrder.FILE), asked);
    }

    private Optional<Question> question(Fields fields) {
        fields.require("type", "name");
        var name = name(fields);
        var type = fields.text("type");
        var known = type.flatMap(QuestionReaders::of);
        if (known.isEmpty()) {
            type.ifPresent(found -> reader.error(
                    "profile.unknown_type",
                    fields.place("type"),
                    "\"" + found + "\" is no type of this profile.",
                    RefusedWords.typeHint(found)));
            return Optional.empty();
        }
        var head = new QuestionHead(
                name.orElse(""),
                reader.wantedWords(fields, "title", TextRole.TITLE),
                reader.words(fields, "description", TextRole.DESCRIPTION),
                QuestionHead.TitlePlace.ABOVE,
                reader.condition(fields, "visibleIf").map(Visibility::when).orElse(Visibility.ALWAYS),
                fields.flag("isRequired").orElse(false) ? Demand.REQUIRED : Demand.OPTIONAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                questionClearing(fields));
        var question = known.get().read(head, fields, reader);
        RefusedWords.refuse(fields);
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
            var message = "\"" + word.get() + "\" is no way to clear.";
            var hint = "Write one of " + String.join(", ", Clearing.words()) + ".";
            reader.error("profile.clearing", fields.place(name), message, hint);
        }
        return word.flatMap(Clearing::of).orElse(otherwise);
    }

    /** Names are unique, also when letter case is ignored: survey-core takes Q1 and q1 for the same. */
    private Optional<String> name(Fields fields) {
        var written = fields.text("name");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var name = written.get();
        if (!NAME.matcher(name).matches()
                || TAKEN.matcher(name).matches()
                || name.contains("equals")
                || name.endsWith("-Comment")) {
            var message = "\"" + name + "\" cannot be a name.";
            reader.error("name.form", fields.place("name"), message, "Use 1 to 64 letters, digits, _ and -.");
            return Optional.empty();
        }
        var before = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            var message = "The name \"" + name + "\" stands twice.";
            reader.error("name.doubled", fields.place("name"), message, "Give each question its own name.");
            return Optional.empty();
        }
        questions.put(name, fields.place());
        return written;
    }
}
