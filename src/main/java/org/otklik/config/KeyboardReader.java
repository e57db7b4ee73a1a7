package org.otklik.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;
import org.otklik.json.Severity;

/** The tree of a keyboard file -> {@link Keyboard}; every mistake is a fault with its place. */
final class KeyboardReader {
    /** One more row is that of the keys that every keyboard has; a low picture has no room for a sixth. */
    static final int MOST_ROWS = 4;

    /** Visitor page 7. */
    static final int MOST_IN_A_ROW = 12;

    /** Beside these there are the keys for a capital and for deleting. */
    static final int MOST_IN_THE_LAST_ROW = 10;

    static final int LONGEST_LABEL = 4;

    private static final String ROWS_HINT = "Write rows such as [\"йцукен\", \"фывап\", \"ячсми\"], a letter a key.";
    private static final String PHYSICAL_HINT =
            "Write one letter, or two signs of which the second comes with Shift: \"VK_Q\": \"й\", \"VK_SLASH\": \".,\".";

    private final String id;
    private final Faults faults;

    /** On which row a letter stands already. */
    private final Map<String, Integer> taken = new HashMap<>();

    KeyboardReader(String id, Faults faults) {
        this.id = id;
        this.faults = faults;
    }

    /** Nothing if there is an error in it. */
    Optional<Keyboard> read(JsonObject root) {
        var fields = new Fields(root, faults);
        fields.require("label", "rows");
        var label = fields.text("label").filter(text -> isLabel(text, fields.place("label")));
        var rows = fields.array("rows").map(list -> rows(list)).orElse(List.of());
        var physical = fields.object("physical").map(this::physical).orElse(Map.of());
        fields.refuseUnknown("keyboard.unknown_key");
        return faults.any(Severity.ERROR)
                ? Optional.empty()
                : Optional.of(new Keyboard(id, label.orElseThrow(), rows, physical));
    }

    private boolean isLabel(String text, Place place) {
        var letters = text.codePointCount(0, text.length());
        var isWords =
                letters > 0 && letters <= LONGEST_LABEL && text.codePoints().allMatch(KeyboardReader::isSeen);
        if (!isWords) {
            var hint = "Write one to " + LONGEST_LABEL + " letters, such as РУС.";
            faults.error("keyboard.label", place, "\"" + text + "\" does not fit on a key.", hint);
        }
        return isWords;
    }

    private List<List<String>> rows(JsonArray list) {
        if (list.items().isEmpty() || list.items().size() > MOST_ROWS) {
            var message = "A keyboard has 1 to " + MOST_ROWS + " rows, not "
                    + list.items().size() + ".";
            faults.error("keyboard.rows", list.place(), message, ROWS_HINT);
        }
        List<List<String>> rows = new ArrayList<>();
        for (var at = 0; at < list.items().size(); at++) {
            var most = at == list.items().size() - 1 ? MOST_IN_THE_LAST_ROW : MOST_IN_A_ROW;
            rows.add(row(list.items().get(at), at, most));
        }
        return rows;
    }

    private List<String> row(JsonValue item, int at, int most) {
        if (!(item instanceof JsonText text)) {
            faults.error("value.type", item.place(), "A row must be a text, not " + item.kind() + ".", ROWS_HINT);
            return List.of();
        }
        var letters = text.text().codePoints().mapToObj(Character::toString).toList();
        if (letters.isEmpty() || letters.size() > most) {
            var message = "Row " + (at + 1) + " has " + letters.size() + " keys; there is room for 1 to " + most + ".";
            var hint = "Give some to another row. The last one has the keys for capitals and for deleting beside it.";
            faults.error("keyboard.row", item.place(), message, hint);
        }
        letters.forEach(letter -> letter(letter, at, item.place()));
        return letters;
    }

    private void letter(String letter, int at, Place place) {
        if (!isSeen(letter.codePointAt(0))) {
            var hint = "Write what stands on the keys one after the other, without spaces.";
            faults.error("keyboard.letter", place, named(letter) + " is nothing that a key can show.", hint);
            return;
        }
        var first = taken.putIfAbsent(letter, at);
        if (first != null) {
            var message = "\"" + letter + "\" stands in row " + (first + 1) + " already.";
            faults.error("keyboard.doubled", place, message, "Take it out here or there.");
        }
    }

    private Map<String, String> physical(JsonObject written) {
        Map<String, String> physical = new LinkedHashMap<>();
        written.members().forEach((key, value) -> {
            if (!KeyNames.isKey(key) || !KeyNames.writes(key) || key.contains("+") || key.equals("VK_SPACE")) {
                var message = "\"" + key + "\" is no key that writes a letter.";
                faults.error("keyboard.physical_key", value.place(), message, PHYSICAL_HINT);
            } else if (!(value instanceof JsonText text) || !isWritten(text.text())) {
                var message = "A key writes one letter, or one of two signs.";
                faults.error("keyboard.physical", value.place(), message, PHYSICAL_HINT);
            } else {
                physical.put(key, text.text());
            }
        });
        return physical;
    }

    private static boolean isWritten(String text) {
        var letters = text.codePointCount(0, text.length());
        return letters > 0 && letters <= 2 && text.codePoints().allMatch(KeyboardReader::isSeen);
    }

    /** Neither a space nor a control sign, no half of a sign and nothing that Unicode leaves open. */
    private static boolean isSeen(int letter) {
        return Character.isDefined(letter)
                && !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.SURROGATE
                && Character.getType(letter) != Character.FORMAT
                && Character.getType(letter) != Character.PRIVATE_USE;
    }

    private static String named(String letter) {
        return "U+%04X".formatted(letter.codePointAt(0));
    }
}
