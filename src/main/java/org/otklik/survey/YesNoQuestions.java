package org.otklik.survey;

import java.util.Set;
import java.util.TreeSet;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/**
 * The questions of a survey whose answer is true or false: alone they are a condition. They are found before anything
 * is read, because a condition may stand before the question that it reads; what is no survey has none.
 */
final class YesNoQuestions {
    private static final Set<String> HOLDERS = Set.of("pages", "elements", "questions");

    private final Set<String> names = new TreeSet<>();

    private YesNoQuestions() {}

    static Set<String> names(JsonObject survey) {
        var found = new YesNoQuestions();
        found.look(survey);
        return found.names;
    }

    private void look(JsonObject block) {
        if (isYesNo(block) && block.members().get("name") instanceof JsonText name) {
            names.add(name.text());
        }
        for (var holder : HOLDERS) {
            block.member(holder).ifPresent(this::lookInto);
        }
    }

    private void lookInto(JsonValue elements) {
        if (elements instanceof JsonArray array) {
            array.items().stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .forEach(this::look);
        }
    }

    private static boolean isYesNo(JsonObject block) {
        return block.members().get("type") instanceof JsonText type
                && type.text().equals("boolean")
                && block.member("valueTrue").isEmpty()
                && block.member("valueFalse").isEmpty();
    }
}
