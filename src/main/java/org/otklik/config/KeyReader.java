package org.otklik.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otklik.config.ConfigKey.Zero;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.json.NearestName;
import org.otklik.json.Place;
import org.otklik.survey.Text;

/** Reads one value by its key; a value that is no good is a fault, and the fallback takes its place. */
final class KeyReader {
    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{1,3}(-[a-z0-9]{1,8})*");
    static final int LONGEST_NAME = 64;

    private final Sections sections;
    private final Faults faults;

    KeyReader(Sections sections, Faults faults) {
        this.sections = sections;
        this.faults = faults;
    }

    int whole(ConfigKey.Whole key) {
        return optional(key).orElseGet(() -> key.fallback().orElseThrow());
    }

    OptionalInt optional(ConfigKey.Whole key) {
        var off = key.zero() == Zero.MEANS_OFF;
        var value = sections.of(key).whole(Sections.name(key), off ? 0 : key.min(), key.max());
        if (off && value.isPresent() && value.getAsLong() > 0 && value.getAsLong() < key.min()) {
            var hint = "Write 0 or a whole number from %d to %d.".formatted(key.min(), key.max());
            faults.error("value.out_of_bounds", place(key), value.getAsLong() + " is out of bounds.", hint);
            return OptionalInt.empty();
        }
        return narrowed(value);
    }

    int step(ConfigKey.Step key) {
        var steps = key.steps();
        var value = narrowed(sections.of(key).whole(Sections.name(key), steps.get(0), steps.get(steps.size() - 1)));
        if (value.isEmpty() || steps.contains(value.getAsInt())) {
            return value.orElse(key.fallback());
        }
        var known = steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return refused(key, value.getAsInt() + " is none of the steps.", "Write one of " + known + ".", key.fallback());
    }

    Duration seconds(ConfigKey.Whole key) {
        return Duration.ofSeconds(whole(key));
    }

    Duration milliseconds(ConfigKey.Whole key) {
        return Duration.ofMillis(whole(key));
    }

    Duration days(ConfigKey.Whole key) {
        return Duration.ofDays(whole(key));
    }

    boolean flag(ConfigKey.Flag key) {
        return sections.of(key).flag(Sections.name(key)).orElse(key.fallback());
    }

    String word(ConfigKey.Word key) {
        var word = sections.of(key).text(Sections.name(key)).orElse(key.fallback());
        if (key.words().contains(word)) {
            return word;
        }
        return refused(
                key, "\"" + word + "\" is none of the words.", NearestName.hint(word, key.words()), key.fallback());
    }

    /** Nothing when there is no good id; the fault that says so is recorded. */
    Optional<String> id(ConfigKey.IdName key) {
        if (key.isRequired()) {
            sections.of(key).require(Sections.name(key));
        }
        var id = sections.of(key).text(Sections.name(key));
        if (id.isEmpty() || ID.matcher(id.get()).matches()) {
            return id;
        }
        var hint = "Write 1 to 64 small Latin letters, digits and hyphens.";
        return refused(key, "\"" + id.get() + "\" is no id.", hint, Optional.empty());
    }

    Optional<String> line(ConfigKey.Line key) {
        return sections.of(key).text(Sections.name(key)).filter(line -> isLine(line, key.max(), place(key)));
    }

    Optional<Text> localLine(ConfigKey.LocalLine key) {
        var value = sections.of(key).any(Sections.name(key));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonText text) {
            return isLine(text.text(), key.max(), text.place()) ? Optional.of(Text.of(text.text())) : Optional.empty();
        }
        if (value.get() instanceof JsonObject byLanguage) {
            return LocalTexts.read(byLanguage, LANGUAGE, text -> isLine(text.text(), key.max(), text.place()), faults);
        }
        var message = "\"%s\" must be a text or texts by language, not %s."
                .formatted(Sections.name(key), value.get().kind());
        faults.error("value.type", place(key), message, "Write a text or {\"en\": \"…\", \"ru\": \"…\"}.");
        return Optional.empty();
    }

    List<String> names(ConfigKey.Names key) {
        var array = sections.of(key).array(Sections.name(key));
        if (array.isEmpty()) {
            return List.of();
        }
        var items = array.get().items();
        if (items.size() < key.atLeast() || items.size() > key.atMost()) {
            var hint = "Write %d to %d.".formatted(key.atLeast(), key.atMost());
            faults.error("value.out_of_bounds", place(key), items.size() + " items are out of bounds.", hint);
        }
        var names = new ArrayList<String>();
        for (var item : items.subList(0, Math.min(items.size(), key.atMost()))) {
            name(item).filter(name -> isNew(name, names, item.place())).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    List<String> arguments(ConfigKey.Arguments key) {
        var array = sections.of(key).array(Sections.name(key));
        if (array.isEmpty()) {
            return List.of();
        }
        var items = array.get().items();
        if (items.isEmpty() || items.size() > key.atMost()) {
            var hint = "Write 1 to %d, or leave the key out.".formatted(key.atMost());
            faults.error("value.out_of_bounds", place(key), items.size() + " items are out of bounds.", hint);
            return List.of();
        }
        var arguments = new ArrayList<String>();
        for (var item : items) {
            if (!(item instanceof JsonText text)) {
                faults.error("value.type", item.place(), "An argument is expected here.", "Write a text.");
            } else if (isLine(text.text(), key.max(), text.place())) {
                arguments.add(text.text());
            }
        }
        return List.copyOf(arguments);
    }

    Place place(ConfigKey key) {
        return sections.of(key).place(Sections.name(key));
    }

    private static OptionalInt narrowed(OptionalLong value) {
        return value.isPresent() ? OptionalInt.of(Math.toIntExact(value.getAsLong())) : OptionalInt.empty();
    }

    private boolean isLine(String line, int max, Place place) {
        if (!line.isBlank() && line.length() <= max && line.chars().noneMatch(Character::isISOControl)) {
            return true;
        }
        var hint = "Write one line of 1 to %d letters, or leave the key out.".formatted(max);
        faults.error("value.out_of_bounds", place, "This text is empty, too long or more than one line.", hint);
        return false;
    }

    private Optional<String> name(JsonValue item) {
        if (item instanceof JsonText text
                && !text.text().isBlank()
                && text.text().length() <= LONGEST_NAME) {
            return Optional.of(text.text());
        }
        faults.error("value.type", item.place(), "A name is expected here.", "Write a text of 1 to 64 letters.");
        return Optional.empty();
    }

    private boolean isNew(String name, List<String> names, Place place) {
        if (!names.contains(name)) {
            return true;
        }
        faults.error("value.duplicate", place, "\"" + name + "\" stands here twice.", "Remove one.");
        return false;
    }

    private <T> T refused(ConfigKey key, String message, String hint, T instead) {
        faults.error("value.out_of_bounds", place(key), message, hint);
        return instead;
    }
}
