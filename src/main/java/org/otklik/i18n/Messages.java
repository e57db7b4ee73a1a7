package org.otklik.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the interface in one language. Keys begin with their role, such as {@code button.begin}; words may ask for
 * values, such as {@code {number}}. A key or a value that is not there is a mistake of the program and thrown.
 */
public final class Messages {
    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Complete languages, by tag; a further one is a file and a line here. Visitor page 8. */
    private static final List<String> LANGUAGES = List.of("ru", "en");

    /** Read once: a screen asks for its words at every touch. */
    private static final Map<String, Messages> COMPLETE = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    tag -> tag, tag -> new Messages(tag, read("messages_" + tag + ".properties"))));

    private final String language;
    private final Map<String, String> words;

    private Messages(String language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    /** Languages in which the interface is complete. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * The words for a tag; {@code ru-x-easy} has those of {@code ru}.
     *
     * @throws IllegalArgumentException for a language without an interface
     */
    public static Messages in(String tag) {
        var complete = COMPLETE.get(tag.split("-", 2)[0]);
        if (complete == null) {
            throw new IllegalArgumentException("no interface in " + tag);
        }
        return complete;
    }

    public String language() {
        return language;
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** The words with these values in their places. */
    public String text(String key, Map<String, ?> values) {
        return VALUE.matcher(raw(key))
                .replaceAll(match -> Matcher.quoteReplacement(value(key, match.group(1), values)));
    }

    /** The form of the words that goes with this number, which stands in {@code {count}}. */
    public String counted(String key, long count) {
        return text(key + "." + Plural.of(language, count).word(), Map.of("count", count));
    }

    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    Set<String> values(String key) {
        return VALUE.matcher(raw(key)).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private String raw(String key) {
        var found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return found;
    }

    private static String value(String key, String name, Map<String, ?> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(key + " asks for {" + name + "}");
        }
        return value.toString();
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var stream = Messages.class.getResourceAsStream(file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds no readable " + file, e);
        }
        var words = new LinkedHashMap<String, String>();
        properties.forEach((key, text) -> words.put(key.toString(), text.toString()));
        return words;
    }
}
