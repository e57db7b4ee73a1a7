package org.otklik.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.otklik.survey.Text;

/** What kiosk.json says, defaults filled in; every value is inside its bounds. Meanings: {@link KioskKeys}. */
public record KioskConfig(
        Kiosk kiosk,
        Contacts contacts,
        Display display,
        Input input,
        Idle idle,
        Optional<Duration> advance,
        Appearance appearance,
        Speech speech,
        Hours hours,
        Packs packs,
        Sync sync,
        Duration ackedRetention,
        Technician technician,
        Log log) {

    public record Kiosk(String centre, Optional<String> name, Optional<String> assetTag, Optional<ZoneId> timeZone) {
        /** The zone of local hour and date; {@code system} where the file leaves it open. */
        public ZoneId zoneOr(ZoneId system) {
            return timeZone.orElse(system);
        }
    }

    /** What is absent leaves its line out of a pack's text. */
    public record Contacts(
            Optional<Text> phone, Optional<Text> site, Optional<Text> desk, Optional<Text> integrityPhone) {
        /** The contact that a pack's text quotes by this name, such as {@code phone}; none for other names. */
        public Optional<Text> named(String name) {
            return switch (name) {
                case "phone" -> phone;
                case "site" -> site;
                case "desk" -> desk;
                case "integrityPhone" -> integrityPhone;
                default -> Optional.empty();
            };
        }
    }

    public record Display(
            int index,
            OptionalInt widthMm,
            OptionalInt heightMm,
            OptionalInt floorMm,
            Cursor cursor,
            AfterHours afterHours) {}

    /** How the picture is in the hours when nobody comes. */
    public enum AfterHours {
        DARK,
        LIT
    }

    public enum Cursor {
        HIDDEN,
        SHOWN
    }

    /** A time of zero between two strikes: each of them counts. Without a keymap the usual keys count. */
    public record Input(
            int driftMm,
            Duration screenChange,
            Duration doubleStrike,
            Optional<String> keymap,
            Switches switches,
            Duration scan) {}

    /** What works the kiosk in place of a finger or a keypad, as a visit begins. */
    public enum Switches {
        NONE,
        ONE,
        TWO
    }

    public record Idle(Duration choice, Duration typing, Duration assisted, Duration countdown, Duration thanks) {}

    /** Without languages those of the pack count; a visit begins in this palette and size. */
    public record Appearance(List<String> languages, Optional<Text> centreName, Palette palette, TextSize textSize) {}

    public enum Palette {
        STANDARD,
        BLACK_ON_WHITE,
        WHITE_ON_BLACK,
        SOFT
    }

    public enum TextSize {
        S,
        M,
        L,
        XL
    }

    /**
     * How the kiosk speaks, as a visit begins.
     *
     * @param command the program for {@link Engine#COMMAND} and its arguments; empty for the others
     * @param volume a step from 0 to 10
     */
    public record Speech(Engine engine, Output output, List<String> command, int wordsPerMinute, int volume) {}

    /** What speaks. */
    public enum Engine {
        NONE,
        ESPEAK,
        CLIPS,
        COMMAND
    }

    /** Where speech is heard. */
    public enum Output {
        HEADPHONES,
        /** By the word of a technician: the plug cannot be seen, and nobody overhears. */
        VOUCHED_HEADPHONES,
        SPEAKER,
        /** Nowhere. */
        OFF
    }

    /** The staff pack opens from staff mode only. */
    public record Packs(String active, Optional<String> staff, Set<String> include) {}

    /** No endpoint means an offline kiosk. */
    public record Sync(
            Sending sending,
            Optional<URI> endpoint,
            Transport transport,
            Duration minInterval,
            int batchItems,
            int batchBytes,
            Way way) {}

    /**
     * How the collector is reached, and whose certificates are believed.
     *
     * @param proxy {@code host:port}
     * @param proxySecretFile one line {@code user:password}; read when it is used
     */
    public record Way(Trust trust, Optional<Path> caFile, Optional<String> proxy, Optional<Path> proxySecretFile) {}

    /** Whose certificates of a server are believed. */
    public enum Trust {
        SYSTEM("system"),
        SYSTEM_AND_FILE("system+file"),
        FILE("file");

        private final String word;

        Trust(String word) {
            this.word = word;
        }

        /** As kiosk.json has it. */
        public String word() {
            return word;
        }

        static Trust of(String word) {
            return Arrays.stream(values())
                    .filter(trust -> trust.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public enum Sending {
        ON,
        OFF
    }

    /** Whether plain http to another machine is allowed. */
    public enum Transport {
        SECURE,
        INSECURE
    }

    /** How the technician's PIN pad is opened, and how long the page behind it may be left alone. */
    public record Technician(Corner corner, int taps, Duration within, Duration session) {}

    /** Of the picture. */
    public enum Corner {
        TOP_LEFT,
        TOP_RIGHT
    }

    public record Log(Level level, int totalMiB) {}

    public enum Level {
        ERROR,
        WARNING,
        INFO,
        DEBUG
    }
}
