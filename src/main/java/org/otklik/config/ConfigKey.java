package org.otklik.config;

import java.util.List;
import java.util.OptionalInt;

/**
 * One key of kiosk.json: where it stands, what it may hold, what counts when it is absent, and what it means.
 * Numbers are those of fleet page 2.
 */
public sealed interface ConfigKey {
    /** Whether kiosk.json is refused without it. */
    default boolean isRequired() {
        return this instanceof IdName id && id.presence() == Presence.REQUIRED;
    }

    /** JSON pointer from the root of kiosk.json. */
    String pointer();

    /** One English sentence for editors and reference. */
    String text();

    /** A whole number from {@code min} to {@code max}; without a fallback it may be absent. */
    record Whole(String pointer, Unit unit, OptionalInt fallback, int min, int max, Zero zero, String text)
            implements ConfigKey {}

    /** One of a few whole numbers, the least first. */
    record Step(String pointer, Unit unit, List<Integer> steps, int fallback, String text) implements ConfigKey {}

    record Flag(String pointer, boolean fallback, String text) implements ConfigKey {}

    /** One of a few words. */
    record Word(String pointer, List<String> words, String fallback, String text) implements ConfigKey {}

    /** An id, {@code [a-z0-9-]{1,64}}. */
    record IdName(String pointer, Presence presence, String text) implements ConfigKey {}

    /** A text of 1 to {@code max} UTF-16 units, the same in all languages. */
    record Line(String pointer, int max, String text) implements ConfigKey {}

    /** A text of 1 to {@code max} UTF-16 units, or one for each language. */
    record LocalLine(String pointer, int max, String text) implements ConfigKey {}

    /** A list of different names, each a text of at most 64 UTF-16 units. */
    record Names(String pointer, int atLeast, int atMost, String text) implements ConfigKey {}

    /** A command as a list of arguments, 1 to {@code atMost}, each a line of 1 to {@code max} UTF-16 units. */
    record Arguments(String pointer, int atMost, int max, String text) implements ConfigKey {}

    /** A time zone of the IANA list. */
    record Zone(String pointer, String text) implements ConfigKey {}

    /** An http or https address without user, query and fragment. */
    record Address(String pointer, String text) implements ConfigKey {}

    /** The whole path of a file on this kiosk. */
    record FilePath(String pointer, String text) implements ConfigKey {}

    /** {@code host:port}. */
    record HostPort(String pointer, String text) implements ConfigKey {}

    /** {@code HH:MM-HH:MM} or {@code closed}; absent means all day. */
    record Opening(String pointer, String text) implements ConfigKey {}

    /** Whether a kiosk can be served without the key. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Whether 0 is accepted below {@code min}, and then switches the thing off. */
    enum Zero {
        REFUSED,
        MEANS_OFF
    }

    /** What a whole number counts. */
    enum Unit {
        NONE(""),
        SECONDS("seconds"),
        MILLISECONDS("milliseconds"),
        MILLIMETRES("millimetres"),
        DAYS("days"),
        WORDS_A_MINUTE("words a minute"),
        ITEMS("items"),
        KIBIBYTES("KiB"),
        MEBIBYTES("MiB");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
