package org.otklik.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the interface in one language. Keys begin with their role, such as {@code button.begin}; words may ask for
 * values, such as {@code {number}}. A key or a value that is not there is a mistake of the program and thrown.
 */
public final class Messages {
    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The language that has every key first. */
    private static final String WHOLE = "ru";

    private static final String DIRECTION = "text.direction";
    private static final String PLURAL = "text.plural";

    /** Read once: a screen asks for its words at every touch. */
    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> words;

    private final List<String> gaps;

    private Messages(String language, Map<String, String> words) {
        this.language = language;
        this.words = Map.copyOf(words);
        gaps = new Gaps(language.equals(WHOLE) ? this : in(WHOLE), this).list();
    }

    /** Which way the words of a language are read. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /**
     * The words for a tag; {@code ru-x-easy} has those of {@code ru}.
     *
     * @throws IllegalArgumentException for a language without a complete interface
     */
    public static Messages in(String tag) {
        return find(tag)
                .filter(found -> found.gaps.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("no complete interface in " + tag));
    }

    /**
     * What the interface lacks in this language, each by its key; none where it is complete, and the file itself where there is
     * none. A language is added by its file alone, {@code messages_<tag>.properties}.
     */
    public static List<String> gaps(String tag) {
        return find(tag).map(found -> found.gaps).orElseGet(() -> List.of("messages_" + tag + ".properties"));
    }

    private static Optional<Messages> find(String tag) {
        return read(tag).or(() -> read(tag.split("-", 2)[0]));
    }

    /** Only what is there is remembered. */
    private static Optional<Messages> read(String tag) {
        var known = READ.get(tag);
        if (known != null) {
            return Optional.of(known);
        }
        var read = words(tag).map(words -> new Messages(tag, words));
        read.ifPresent(messages -> READ.put(tag, messages));
        return read;
    }

    public Direction direction() {
        return words.getOrDefault(DIRECTION, "").equals("rightToLeft")
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    List<Plural> forms() {
        return Plural.forms(words.getOrDefault(PLURAL, ""));
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
        return text(key + "." + Plural.of(forms(), count).word(), Map.of("count", count));
    }

    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    Set<String> values(String key) {
        return VALUE.matcher(raw(key)).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    String raw(String key) {
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

    private static Optional<Map<String, String>> words(String tag) {
        var file = "messages_" + tag + ".properties";
        var properties = new Properties();
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Optional.empty();
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds no readable " + file, e);
        }
        var words = new LinkedHashMap<String, String>();
        properties.forEach((key, text) -> words.put(key.toString(), text.toString()));
        return Optional.of(words);
    }
}
