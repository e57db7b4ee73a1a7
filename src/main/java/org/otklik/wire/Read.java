package org.otklik.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.otklik.json.Fault;
import org.otklik.json.Faults;
import org.otklik.json.Fields;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.Place;

/** Reads the members of a message that must be there; the first fault ends the reading of the whole message. */
final class Read {
    private static final long MOST = (1L << 53) - 1;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JsonObject object;
    private final Fields fields;
    private final Faults faults;

    Read(JsonObject object, String name) {
        this.object = object;
        faults = new Faults(name);
        fields = new Fields(object, faults);
    }

    /** A message that is not what it must be. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String pointer;

        Unreadable(String pointer, String message) {
            super(message, null, false, false);
            this.pointer = pointer;
        }

        String sentence() {
            return (pointer.isEmpty() ? "The message" : pointer) + ": " + getMessage();
        }
    }

    static Read of(JsonValue value, String name) throws Unreadable {
        if (value instanceof JsonObject object) {
            return new Read(object, name);
        }
        throw new Unreadable(value.place().pointer(), "this must be an object, not " + value.kind() + ".");
    }

    String text(String name) throws Unreadable {
        return there(name, fields.text(name));
    }

    Optional<String> optionalText(String name) throws Unreadable {
        var text = fields.text(name);
        check();
        return text;
    }

    boolean flag(String name) throws Unreadable {
        return there(name, fields.flag(name));
    }

    long whole(String name) throws Unreadable {
        OptionalLong value = fields.whole(name, 0, MOST);
        return there(name, value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty());
    }

    OptionalLong optionalWhole(String name) throws Unreadable {
        var value = fields.whole(name, 0, MOST);
        check();
        return value;
    }

    UUID uuid(String name) throws Unreadable {
        var text = text(name);
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new Unreadable(fields.place(name).pointer(), "this must be a UUID.");
        }
        return UUID.fromString(text);
    }

    Read object(String name) throws Unreadable {
        return new Read(there(name, fields.object(name)), faults.file());
    }

    List<Read> objects(String name) throws Unreadable {
        List<Read> objects = new ArrayList<>();
        for (var item : there(name, fields.array(name)).items()) {
            objects.add(of(item, faults.file()));
        }
        return objects;
    }

    List<UUID> uuids(String name) throws Unreadable {
        List<UUID> all = new ArrayList<>();
        for (var value : array(name).items()) {
            if (!(value instanceof JsonText text
                    && UUID_TEXT.matcher(text.text()).matches())) {
                throw new Unreadable(value.place().pointer(), "this must be a UUID.");
            }
            all.add(UUID.fromString(text.text()));
        }
        return all;
    }

    JsonArray array(String name) throws Unreadable {
        return there(name, fields.array(name));
    }

    Optional<JsonValue> any(String name) {
        return object.member(name);
    }

    Tally tally(String name) throws Unreadable {
        var tally = object(name);
        var place = fields.place(name);
        return Tally.parse(tally.whole("n"), tally.text("digest"))
                .orElseThrow(() -> new Unreadable(place.pointer(), "a digest has 64 hexadecimal digits."));
    }

    Place place(String name) {
        return fields.place(name);
    }

    private <T> T there(String name, Optional<T> value) throws Unreadable {
        check();
        if (value.isEmpty()) {
            throw new Unreadable(fields.place(name).pointer(), "this is missing.");
        }
        return value.get();
    }

    private void check() throws Unreadable {
        var found = faults.list();
        if (!found.isEmpty()) {
            Fault first = found.get(0);
            throw new Unreadable(first.pointer(), first.message());
        }
    }
}
