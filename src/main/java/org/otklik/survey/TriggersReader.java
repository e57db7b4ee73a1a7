package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otklik.json.Fields;
import org.otklik.json.NearestName;
import org.otklik.survey.expression.Condition;
import org.otklik.survey.expression.Value;

/** Reads {@code triggers}: what the survey does by itself. */
final class TriggersReader {
    private static final int MOST = 50;

    private final Reader reader;
    private final Map<String, Question> questions;

    TriggersReader(Reader reader, List<Question> questions) {
        this.reader = reader;
        this.questions = questions.stream().collect(Collectors.toMap(Question::name, question -> question));
    }

    List<Trigger> read(Fields survey) {
        List<Trigger> triggers = new ArrayList<>();
        for (var written : reader.objects(reader.items(survey, "triggers", 0, MOST), "A trigger")) {
            trigger(new Fields(written, reader.faults())).ifPresent(triggers::add);
        }
        return triggers;
    }

    private Optional<Trigger> trigger(Fields fields) {
        fields.require("type");
        var type = fields.text("type").orElse("");
        return switch (type) {
            case "complete" -> plain(fields, Trigger.Complete::new);
            case "skip" -> skip(fields);
            case "setvalue" -> setValue(fields);
            case "" -> Optional.empty();
            default -> {
                var message = "\"" + type + "\" is no trigger of this profile.";
                reader.error("profile.unknown_type", fields.place("type"), message, RefusedWords.triggerHint(type));
                yield Optional.empty();
            }
        };
    }

    private interface Plain {
        Trigger of(Condition condition);
    }

    private Optional<Trigger> plain(Fields fields, Plain plain) {
        var condition = condition(fields);
        RefusedWords.refuseTrigger(fields);
        return condition.map(plain::of);
    }

    private Optional<Trigger> skip(Fields fields) {
        var target = target(fields, "gotoName");
        return plain(
                        fields,
                        condition -> new Trigger.Skip(
                                condition, target.map(Question::name).orElse("")))
                .filter(trigger -> target.isPresent());
    }

    private Optional<Trigger> setValue(Fields fields) {
        var target = target(fields, "setToName");
        var value = GivenAnswer.read(fields, "setValue", reader);
        value.ifPresent(
                given -> target.ifPresent(question -> GivenAnswer.check(question, given, fields, "setValue", reader)));
        var condition = condition(fields);
        if (condition.isPresent() && condition.get().reads().isEmpty()) {
            var message = "This reads no answer, so it would set the value at every answer.";
            reader.error("trigger.reads_nothing", fields.place("expression"), message, "Write defaultValue there.");
        }
        RefusedWords.refuseTrigger(fields);
        return target.flatMap(question ->
                condition.map(holds -> new Trigger.SetValue(holds, question.name(), value.orElse(Value.missing()))));
    }

    private Optional<Condition> condition(Fields fields) {
        fields.require("expression");
        return reader.condition(fields, "expression");
    }

    private Optional<Question> target(Fields fields, String name) {
        fields.require(name);
        var target = fields.text(name);
        if (target.isPresent() && !questions.containsKey(target.get())) {
            var message = "\"" + target.get() + "\" is no question of this survey.";
            reader.error(
                    "trigger.unknown_question",
                    fields.place(name),
                    message,
                    NearestName.hint(target.get(), questions.keySet()));
        }
        return target.map(questions::get);
    }
}
