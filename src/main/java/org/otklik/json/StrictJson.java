package org.otklik.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads RFC 8259 JSON in UTF-8 and nothing looser: no comments, no trailing comma, no NaN, no doubled key, no lone
 * surrogate, nothing after the end. Bounded by its {@link JsonLimits}; never throws for what a document says.
 */
public final class StrictJson {
    // Gson says its position only in words, here and in its messages; StrictJsonTest holds the form.
    private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+)");

    /** In UTF-16 units; the longest name of any format of ours has 64. */
    private static final int LONGEST_NAME = 256;

    private final Faults faults;
    private final JsonLimits limits;
    private final JsonReader reader;

    /** What comes over the wire is; to ask the reader for its line costs more than to read a value. */
    private final boolean isOneLine;

    private int values;

    private StrictJson(String text, Faults faults, JsonLimits limits) {
        this.faults = faults;
        this.limits = limits;
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        isOneLine = text.indexOf('\n') < 0;
    }

    /** Reads a whole document; {@code file} is the name that a fault shows. */
    public static Reading read(String file, byte[] utf8, JsonLimits limits) {
        var faults = new Faults(file);
        if (utf8.length > limits.maxBytes()) {
            var bound = "A file here may have %d bytes.".formatted(limits.maxBytes());
            return refused(faults, "json.size", Place.ROOT, "%d bytes are too many.".formatted(utf8.length), bound);
        }
        String text;
        try {
            text = decoded(utf8);
        } catch (CharacterCodingException e) {
            return refused(faults, "json.encoding", Place.ROOT, "This is not UTF-8 text.", "Save the file as UTF-8.");
        }
        return new StrictJson(text, faults, limits).document();
    }

    private static String decoded(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(utf8))
                .toString();
    }

    private static Reading refused(Faults faults, String code, Place place, String message, String hint) {
        faults.error(code, place, message, hint);
        return new Reading.Refused(faults.list().get(0));
    }

    private Reading document() {
        try {
            var root = value(new Place("", lineAhead()), 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Stop("json.syntax", here(), "Something follows the end of the document.", "Remove it.");
            }
            return new Reading.Tree(root);
        } catch (Stop stop) {
            return refused(faults, stop.code, stop.place, stop.getMessage(), stop.hint);
        } catch (MalformedJsonException e) {
            return refused(faults, "json.syntax", placeOf(e), "This is not JSON: " + reasonOf(e), "");
        } catch (EOFException e) {
            return refused(faults, "json.syntax", here(), "The document ends too early.", "Close every { [ and \".");
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            return refused(faults, "json.syntax", here(), "This is not JSON.", "");
        }
    }

    private JsonValue value(Place place, int depth) throws IOException, Stop {
        var token = reader.peek();
        if (++values > limits.maxValues()) {
            var bound = "At most %d values are read.".formatted(limits.maxValues());
            throw new Stop("json.size", place, "Too many values.", bound);
        }
        if (depth > limits.maxDepth()) {
            var bound = "At most %d levels are read.".formatted(limits.maxDepth());
            throw new Stop("json.depth", place, "Nested too deeply.", bound);
        }
        return switch (token) {
            case BEGIN_OBJECT -> object(place, depth);
            case BEGIN_ARRAY -> array(place, depth);
            case STRING -> new JsonText(place, reader.nextString());
            case NUMBER -> new JsonNumber(place, reader.nextString());
            case BOOLEAN -> new JsonBool(place, reader.nextBoolean());
            case NULL -> nothing(place);
            case END_ARRAY, END_OBJECT, END_DOCUMENT, NAME ->
                throw new Stop("json.syntax", place, "A value is missing.", "");
        };
    }

    private JsonObject object(Place place, int depth) throws IOException, Stop {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (name.length() > LONGEST_NAME) {
                var bound = "A key may have %d letters.".formatted(LONGEST_NAME);
                throw new Stop("json.size", place, "A key is too long.", bound);
            }
            if (members.containsKey(name)) {
                var hint = "Keep one of the two; a lenient reader would use the last in silence.";
                var twice = place.member(name, line());
                throw new Stop("json.duplicate_key", twice, "The key \"" + name + "\" stands twice.", hint);
            }
            if (members.size() == limits.maxKeys()) {
                var bound = "At most %d keys are read.".formatted(limits.maxKeys());
                throw new Stop("json.size", place, "Too many keys in one object.", bound);
            }
            members.put(name, value(place.member(name, lineAhead()), depth + 1));
        }
        reader.endObject();
        return new JsonObject(place, members);
    }

    private JsonArray array(Place place, int depth) throws IOException, Stop {
        List<JsonValue> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value(place.item(items.size(), lineAhead()), depth + 1));
        }
        reader.endArray();
        return new JsonArray(place, items);
    }

    private JsonNull nothing(Place place) throws IOException {
        reader.nextNull();
        return new JsonNull(place);
    }

    private Place here() {
        return new Place("", line());
    }

    /** The line of the value that comes next. */
    private int lineAhead() throws IOException {
        var unused = reader.peek();
        return line();
    }

    /** The line the reader has come to. */
    private int line() {
        return isOneLine ? 1 : lineIn(reader.toString());
    }

    private static Place placeOf(MalformedJsonException e) {
        return new Place("", lineIn(String.valueOf(e.getMessage())));
    }

    private static int lineIn(String words) {
        var position = POSITION.matcher(words);
        return position.find() ? Integer.parseInt(position.group(1)) : 1;
    }

    private static String reasonOf(MalformedJsonException e) {
        var words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        var position = POSITION.matcher(words);
        if (!position.find()) {
            return words;
        }
        // Gson's usual words advise a program to read less strictly, which helps nobody who wrote a file.
        var reason = words.contains("Strictness")
                ? "something stands here that JSON does not know"
                : words.substring(0, position.start());
        return "%s (line %s, column %s).".formatted(reason, position.group(1), position.group(2));
    }

    /** Ends the reading at its first fault: what follows a broken place cannot be trusted. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient Place place;
        private final String hint;

        Stop(String code, Place place, String message, String hint) {
            super(message, null, false, false);
            this.code = code;
            this.place = place;
            this.hint = hint;
        }
    }
}
