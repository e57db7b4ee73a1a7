package org.otklik.survey;

import java.util.List;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;

/** Reads a question: what all types have, then what its own type adds. */
final class QuestionReader {
    private final Reader reader;
    private final NameRules names;
    private final SurveyDefaults defaults;
    private int met;

    QuestionReader(Reader reader, NameRules names, SurveyDefaults defaults) {
        this.reader = reader;
        this.names = names;
        this.defaults = defaults;
    }

    /** How many questions stand in the file, those with faults among them. */
    int met() {
        return met;
    }

    Optional<Question> read(JsonObject written) {
        met++;
        var fields = new Fields(Spellings.today(written, Spellings.Where.QUESTION, reader.faults()), reader.faults());
        fields.require("type");
        var name = names.question(fields);
        var type = fields.text("type");
        var known = type.flatMap(QuestionReaders::of);
        if (known.isEmpty()) {
            type.ifPresent(found -> unknown(found, fields));
            return Optional.empty();
        }
        var head = known.get().asks() ? head(name.orElse(""), fields) : silent(name.orElse(""), fields);
        var question = known.get().read(head, new QuestionFields(fields, reader, defaults));
        RefusedWords.refuse(fields);
        question.ifPresent(read ->
                head.defaultValue().ifPresent(value -> GivenAnswer.check(read, value, fields, "defaultValue", reader)));
        return name.isEmpty() ? Optional.empty() : question;
    }

    private void unknown(String type, Fields fields) {
        var message = "\"" + type + "\" is no type of this profile.";
        reader.error("profile.unknown_type", fields.place("type"), message, RefusedWords.typeHint(type));
    }

    private QuestionHead silent(String name, Fields fields) {
        return QuestionHead.of(name).shown(visibility(reader, fields));
    }

    private QuestionHead head(String name, Fields fields) {
        return new QuestionHead(
                name,
                reader.wantedWords(fields, "title", TextRole.TITLE),
                reader.words(fields, "description", TextRole.DESCRIPTION),
                titlePlace(fields),
                visibility(reader, fields),
                demand(fields),
                reader.condition(fields, "requiredIf"),
                reader.words(fields, "requiredErrorText", TextRole.OBJECTION),
                new ValidatorsReader(reader).read(fields),
                GivenAnswer.read(fields, "defaultValue", reader),
                clearing(fields));
    }

    private QuestionHead.TitlePlace titlePlace(Fields fields) {
        return reader.oneOf(fields, "titleLocation", List.of("default", "hidden"))
                .filter("hidden"::equals)
                .map(word -> QuestionHead.TitlePlace.HIDDEN)
                .orElse(QuestionHead.TitlePlace.ABOVE);
    }

    private Demand demand(Fields fields) {
        var required = fields.flag("isRequired");
        overridden(reader, fields, "isRequired", "requiredIf");
        return required.orElse(false) ? Demand.REQUIRED : Demand.OPTIONAL;
    }

    private Clearing clearing(Fields fields) {
        return reader.oneOf(fields, "clearIfInvisible", Clearing.words("default"))
                .flatMap(Clearing::of)
                .orElse(defaults.clearing());
    }

    /** Whether something is shown, as every element of a survey says it. */
    static Visibility visibility(Reader reader, Fields fields) {
        overridden(reader, fields, "visible", "visibleIf");
        return new Visibility(fields.flag("visible").orElse(true), reader.condition(fields, "visibleIf"));
    }

    private static void overridden(Reader reader, Fields fields, String plain, String condition) {
        if (fields.any(plain).isPresent() && fields.any(condition).isPresent()) {
            var message = "\"" + plain + "\" means nothing beside \"" + condition + "\".";
            reader.faults().warning("overridden", fields.place(plain), message, "Keep one of the two.");
        }
    }
}
