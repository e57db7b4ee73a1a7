package org.otklik.wire;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonNull;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;

/**
 * RFC 8785 (JCS) restricted to objects, arrays, NFC strings, booleans and integers within 2^53: the bytes that a digest
 * covers, the same on every machine. A decimal travels as text. Sync page 2.1.
 */
public final class CanonicalJson {
    /** Beyond it a reader that takes numbers for doubles would see another one. */
    private static final long WHOLE = 1L << 53;

    private static final Pattern WHOLE_DIGITS = Pattern.compile("-?(0|[1-9][0-9]{0,15})");

    /** What Unicode has for a character that cannot be shown. */
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** Text that is canonical JSON already and is taken over as it is. */
    public record Raw(String json) {
        static Raw of(byte[] utf8) {
            return new Raw(new String(utf8, StandardCharsets.UTF_8));
        }
    }

    /** Writes maps, lists, strings, integers, booleans and {@link Raw}; anything else is a defect of the caller. */
    public static byte[] bytes(Object tree) {
        var writer = new CanonicalJson();
        writer.value(tree);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical bytes of what was read; nothing when it holds null, a fraction, a number that is too large, a
     * control character but LF and TAB, or two names that are one in NFC.
     */
    public static Optional<byte[]> bytes(JsonValue read) {
        try {
            return Optional.of(bytes(plain(read)));
        } catch (Unwritable e) {
            return Optional.empty();
        }
    }

    private static Object plain(JsonValue read) {
        if (read instanceof JsonObject object) {
            Map<String, Object> members = new TreeMap<>();
            object.members().forEach((name, value) -> members.put(clean(name), plain(value)));
            return members;
        }
        if (read instanceof JsonArray array) {
            return array.items().stream().map(CanonicalJson::plain).toList();
        }
        if (read instanceof JsonText text) {
            return clean(text.text());
        }
        if (read instanceof JsonBool bool) {
            return bool.value();
        }
        if (read instanceof JsonNumber number
                && WHOLE_DIGITS.matcher(number.digits()).matches()) {
            return Long.parseLong(number.digits());
        }
        throw new Unwritable(read instanceof JsonNull ? "null" : "number");
    }

    /** Sync page 3.4: no C0 but LF and TAB. */
    private static String clean(String read) {
        for (var i = 0; i < read.length(); i++) {
            var unit = read.charAt(i);
            if (unit < ' ' && unit != '\n' && unit != '\t') {
                throw new Unwritable("a control character");
            }
        }
        return read;
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Long number) {
            whole(number);
        } else if (value instanceof Raw raw) {
            out.append(raw.json());
        } else {
            throw new Unwritable(String.valueOf(value));
        }
    }

    private void object(Map<?, ?> map) {
        // Names sort by UTF-16 units, RFC 8785 section 3.2.3: the natural order of Java's strings.
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, member) -> {
            if (sorted.put(Normalizer.normalize((String) name, Normalizer.Form.NFC), member) != null) {
                throw new Unwritable("a name that stands twice");
            }
        });
        var separator = '{';
        for (var member : sorted.entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> list) {
        var separator = '[';
        for (var item : list) {
            out.append(separator);
            value(item);
            separator = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void whole(long number) {
        if (number > WHOLE || number < -WHOLE) {
            throw new Unwritable("a number beyond 2^53");
        }
        out.append(number);
    }

    private void text(String text) {
        out.append('"');
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var i = 0; i < normal.length(); ) {
            var point = normal.codePointAt(i);
            point(point);
            i += Character.charCount(point);
        }
        out.append('"');
    }

    private void point(int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            default -> out.appendCodePoint(travels(point) ? point : REPLACEMENT);
        }
    }

    /** Sync page 3.4: no other C0, no half of a pair; a reader refuses the whole item for one of them. */
    private static boolean travels(int point) {
        return point >= ' ' && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }

    /** Something that this subset of JSON has no form for. */
    private static final class Unwritable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unwritable(String what) {
            super("no canonical form: " + what);
        }
    }
}
