package org.otklik.survey;

import java.util.HashSet;
import java.util.Set;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/** Finds the questions whose answer is true or false, before any condition that may come first in the file is read. */
final class YesOrNoNames {
    private static final Set<String> LISTS = Set.of("pages", "elements", "questions");

    private final Set<String> names = new HashSet<>();

    private YesOrNoNames() {}

    static Set<String> in(JsonObject survey) {
        var found = new YesOrNoNames();
        found.look(survey);
        return found.names;
    }

    private void look(JsonObject block) {
        if (is(block, "boolean")
                && block.member("valueTrue").isEmpty()
                && block.member("name").orElse(block) instanceof JsonText name) {
            names.add(name.text());
        }
        for (var list : LISTS) {
            if (block.member(list).orElse(block) instanceof JsonArray array) {
                array.items().forEach(this::item);
            }
        }
    }

    private void item(JsonValue item) {
        if (item instanceof JsonObject block) {
            look(block);
        }
    }

    private static boolean is(JsonObject block, String type) {
        return block.member("type").orElse(block) instanceof JsonText text
                && text.text().equals(type);
    }
}
