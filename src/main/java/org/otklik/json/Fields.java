package org.otklik.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of one object, asked for one by one. A value of the wrong kind is a fault and reads as absent, so a
 * reader goes on and finds the next mistake too. What was never asked for is what {@link #refuseUnknown} refuses.
 */
public final class Fields {
    /** Notes for editors and people that every file of ours may carry. Fleet page 2. */
    private static final Set<String> NOTES = Set.of("$schema", "$comment");

    private final JsonObject object;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(JsonObject object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    public Place place() {
        return object.place();
    }

    /** Where a member stands; for a missing one, where it would. */
    public Place place(String name) {
        return object.member(name).map(JsonValue::place).orElse(object.place().child(name));
    }

    public Optional<JsonValue> any(String name) {
        known.add(name);
        return object.member(name);
    }

    public Optional<String> text(String name) {
        return typed(name, JsonText.class, "a text").map(JsonText::text);
    }

    /** A day of the calendar, as {@code 2026-12-31}; anything else is a fault. */
    public Optional<LocalDate> date(String name) {
        return text(name).flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeParseException e) {
                var message = "\"" + written + "\" is no date.";
                faults.error("value.form", place(name), message, "Write a date like 2026-12-31.");
                return Optional.empty();
            }
        });
    }

    public Optional<Boolean> flag(String name) {
        return typed(name, JsonBool.class, "true or false").map(JsonBool::value);
    }

    public Optional<JsonObject> object(String name) {
        return typed(name, JsonObject.class, "an object");
    }

    public Optional<JsonArray> array(String name) {
        return typed(name, JsonArray.class, "a list");
    }

    /** A whole number between two bounds, both allowed; {@code 5.0} and {@code 5e0} are whole too. */
    public OptionalLong whole(String name, long min, long max) {
        var number = typed(name, JsonNumber.class, "a whole number");
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        var value = WholeNumbers.of(number.get().digits());
        if (value.isEmpty() || value.getAsLong() < min || value.getAsLong() > max) {
            var bounds = "Write a whole number from %d to %d.".formatted(min, max);
            faults.error(
                    "value.out_of_bounds", number.get().place(), number.get().digits() + " is out of bounds.", bounds);
            return OptionalLong.empty();
        }
        return value;
    }

    /** A number between two bounds, both allowed. */
    public OptionalDouble number(String name, double min, double max) {
        var number = typed(name, JsonNumber.class, "a number");
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        var value = Double.parseDouble(number.get().digits());
        if (value < min || value > max) {
            var bounds = "Write a number from %s to %s.".formatted(printed(min), printed(max));
            faults.error(
                    "value.out_of_bounds", number.get().place(), number.get().digits() + " is out of bounds.", bounds);
            return OptionalDouble.empty();
        }
        // The other zero prints and compares otherwise.
        return OptionalDouble.of(value == 0 ? 0 : value);
    }

    private static String printed(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /** Faults a required member that is absent; reading it is a call of its own. */
    public void require(String... names) {
        for (var name : List.of(names)) {
            known.add(name);
            if (object.member(name).isEmpty()) {
                faults.error("value.missing", object.place().child(name), "\"" + name + "\" is required.", "Add it.");
            }
        }
    }

    /** Faults every member that nobody asked for, with the nearest known name; to be called last. */
    public void refuseUnknown(String code) {
        refuseUnknown(code, name -> Optional.empty());
    }

    /** As {@link #refuseUnknown(String)}, with a remedy of its own for names that people are known to write. */
    public void refuseUnknown(String code, Function<String, Optional<String>> remedies) {
        for (var member : object.members().entrySet()) {
            var name = member.getKey();
            if (faults.isFull()) {
                return;
            }
            if (!known.contains(name) && !NOTES.contains(name)) {
                var hint = remedies.apply(name).orElseGet(() -> NearestName.hint(name, known));
                faults.error(code, member.getValue().place(), "\"" + name + "\" is not known here.", hint);
            }
        }
    }

    private <T extends JsonValue> Optional<T> typed(String name, Class<T> kind, String wanted) {
        var value = any(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isInstance(value.get())) {
            return value.map(kind::cast);
        }
        var message =
                "\"%s\" must be %s, not %s.".formatted(name, wanted, value.get().kind());
        faults.error("value.type", value.get().place(), message, "Write " + wanted + ".");
        return Optional.empty();
    }

    /** Exact reading of digits: a number that is no long is no whole number for us. */
    private static final class WholeNumbers {
        /** Longer spellings cannot be a long, and an exponent of a billion must not be computed. */
        private static final int LONGEST = 24;

        static OptionalLong of(String digits) {
            if (digits.length() > LONGEST) {
                return OptionalLong.empty();
            }
            try {
                var exact = new BigDecimal(digits);
                return exact.precision() - exact.scale() > LONGEST
                        ? OptionalLong.empty()
                        : OptionalLong.of(exact.longValueExact());
            } catch (ArithmeticException | NumberFormatException e) {
                return OptionalLong.empty();
            }
        }
    }
}
