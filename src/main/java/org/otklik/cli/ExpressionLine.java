package org.otklik.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.Place;
import org.otklik.survey.expression.Expression;
import org.otklik.survey.expression.Names;
import org.otklik.survey.expression.Value;

/** A line that asks what an expression gives for some values. Survey page 7. */
final class ExpressionLine {
    private ExpressionLine() {}

    static LineAnswer answer(JsonObject line, Clock clock) {
        if (!(line.members().get("expression") instanceof JsonText source)) {
            return new LineAnswer.Refused("/expression", "An expression is a text.");
        }
        Map<String, Value> values = new HashMap<>();
        var given = line.member("values");
        if (given.isPresent() && !(given.get() instanceof JsonObject)) {
            return new LineAnswer.Refused("/values", "Values are an object: {\"name\": value}.");
        }
        var parsed = Expression.parse(source.text());
        if (parsed instanceof Expression.Parsed.Mistaken mistaken) {
            return new LineAnswer.Refused("/expression", mistaken.message());
        }
        if (given.isPresent() && given.get() instanceof JsonObject named) {
            for (var member : named.members().entrySet()) {
                var value = ValueJson.read(member.getValue());
                if (value.isEmpty()) {
                    return refused(member.getValue().place());
                }
                values.put(member.getKey(), value.get());
            }
        }
        var expression = ((Expression.Parsed.Understood) parsed).expression();
        var members = new com.google.gson.JsonObject();
        Names names = name -> values.getOrDefault(name, Value.missing());
        var result = expression.evaluate(names.at(clock));
        members.add("result", ValueJson.written(result));
        return new LineAnswer.Answered(members);
    }

    private static LineAnswer refused(Place place) {
        return new LineAnswer.Refused(place.pointer(), "A value is a scalar, null, or a list of scalars.");
    }
}
