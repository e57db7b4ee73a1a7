package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.json.Fields;
import org.otklik.json.NearestName;

/** Reads {@code validators} of a question. Survey page 2. */
final class ValidatorsReader {
    /** More rules on one answer are nobody's survey. */
    private static final int MOST = 20;

    /** Beyond the longest free text every bound is the same. */
    private static final int MOST_COUNTED = 10_000;

    private static final double LARGEST = 1e15;

    private static final List<String> TYPES = List.of("text", "numeric", "answercount", "regex", "email", "expression");

    private final Reader reader;

    ValidatorsReader(Reader reader) {
        this.reader = reader;
    }

    List<Validator> read(Fields question) {
        List<Validator> validators = new ArrayList<>();
        for (var written : reader.objects(reader.items(question, "validators", 0, MOST), "A validator")) {
            var today = Spellings.today(written, Spellings.Where.VALIDATOR, reader.faults());
            validator(new Fields(today, reader.faults())).ifPresent(validators::add);
        }
        return validators;
    }

    private Optional<Validator> validator(Fields fields) {
        fields.require("type");
        var type = fields.text("type");
        var error = reader.words(fields, "text", TextRole.OBJECTION);
        if (type.isPresent() && !TYPES.contains(type.get())) {
            var message = "\"" + type.get() + "\" is no validator of this profile.";
            reader.error("profile.unknown_type", fields.place("type"), message, NearestName.hint(type.get(), TYPES));
            return Optional.empty();
        }
        var read = type.flatMap(known -> validator(known, error, fields));
        type.ifPresent(known -> RefusedWords.refuse(fields));
        return read;
    }

    private Optional<Validator> validator(String type, Optional<Text> error, Fields fields) {
        return switch (type) {
            case "text" -> Optional.of(length(error, fields));
            case "numeric" -> Optional.of(range(error, fields));
            case "answercount" -> Optional.of(count(error, fields));
            case "regex" -> form(error, fields);
            case "email" -> {
                var message = "Answers are anonymous: no address is asked for.";
                reader.errorInPack("contact", fields.place("type"), message, "Take the question out.");
                yield Optional.of(new Validator.Email(error));
            }
            default -> {
                fields.require("expression");
                yield reader.condition(fields, "expression").map(rule -> new Validator.Rule(error, rule));
            }
        };
    }

    private Validator length(Optional<Text> error, Fields fields) {
        var least = Bound.wholeOrNone(fields, "minLength", MOST_COUNTED);
        var most = Bound.wholeOrNone(fields, "maxLength", MOST_COUNTED);
        reader.inOrder(fields, "minLength", Bound.of(least), "maxLength", Bound.of(most));
        var digits = fields.flag("allowDigits").orElse(true) ? Validator.Digits.ALLOWED : Validator.Digits.REFUSED;
        return new Validator.Length(error, least, most, digits);
    }

    private Validator range(Optional<Text> error, Fields fields) {
        var least = fields.number("minValue", -LARGEST, LARGEST);
        var most = fields.number("maxValue", -LARGEST, LARGEST);
        reader.inOrder(fields, "minValue", least, "maxValue", most);
        return new Validator.Range(error, least, most);
    }

    private Validator count(Optional<Text> error, Fields fields) {
        var least = Bound.wholeOrNone(fields, "minCount", MOST_COUNTED);
        var most = Bound.wholeOrNone(fields, "maxCount", MOST_COUNTED);
        reader.inOrder(fields, "minCount", Bound.of(least), "maxCount", Bound.of(most));
        return new Validator.Count(error, least, most);
    }

    private Optional<Validator> form(Optional<Text> error, Fields fields) {
        fields.require("regex");
        var flags = fields.flag("caseInsensitive").orElse(false) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        var read = fields.text("regex").map(source -> FormPattern.read(source, flags));
        if (read.isPresent() && read.get() instanceof FormPattern.Read.Mistaken mistaken) {
            var hint = "Use literals, ., sets, \\d, \\w, ^, $, groups, | and repetitions that are not nested.";
            reader.error("profile.regex", fields.place("regex"), mistaken.message(), hint);
            return Optional.empty();
        }
        return read.map(FormPattern.Read.Understood.class::cast)
                .map(understood -> new Validator.Form(error, understood.pattern()));
    }
}
