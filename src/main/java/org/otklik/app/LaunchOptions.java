package org.otklik.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the launcher is told. Read by hand, not by picocli: the first screen has to stand within a second of the process
 * start, and these dozen flags are written by scripts.
 *
 * @param endpoint beats {@code sync.endpoint.url}
 * @param panel millimetres that stand in for those of the panel
 * @param minInterval beats {@code sync.minIntervalSeconds}
 * @param bootJitter how long the first request may be spread after a start
 */
public record LaunchOptions(
        Path config,
        Path data,
        Optional<URI> endpoint,
        Mode mode,
        Screen screen,
        Optional<PanelMm> panel,
        Optional<Duration> minInterval,
        Duration bootJitter,
        Comments comments,
        Hours hours,
        Until until) {
    /** An installed kiosk knows no key that ends it; on a desktop Ctrl+Q does. */
    public enum Mode {
        INSTALLED,
        DESKTOP
    }

    /** Whether the window covers the panel or is a window among others. */
    public enum Screen {
        FULL,
        WINDOWED
    }

    /** When comments may leave: after their midnight, or at once. Sync page 2.1. */
    public enum Comments {
        AFTER_MIDNIGHT,
        AT_ONCE
    }

    /** Whether the kiosk closes outside the hours of its centre, or only says them. */
    public enum Hours {
        KEPT,
        TOLD_ONLY
    }

    /** How long the program runs: for ever, or only until the first screen is painted (a class archive is made so). */
    public enum Until {
        STOPPED,
        FIRST_SCREEN
    }

    /** The width and height of the picture in millimetres. */
    public record PanelMm(int width, int height) {}

    /** What became of the arguments. */
    public sealed interface Parsed permits Understood, HelpWanted, Mistaken {}

    /** The kiosk can start. */
    public record Understood(LaunchOptions options) implements Parsed {}

    /** Somebody asked what there is. */
    public record HelpWanted() implements Parsed {}

    /** One sentence says what is wrong. */
    public record Mistaken(String reason) implements Parsed {}

    /** Pixels and millimetres of a real panel; the config key has the same bounds. */
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /** Two minutes spread a fleet that gets its power back at once. Sync page 3.4. */
    private static final Duration USUAL_BOOT_JITTER = Duration.ofMinutes(2);

    public static final String HELP = """
            Usage: kiosk --config DIR --data DIR [options]
            Starts the Otklik kiosk on this display.

              --config DIR               kiosk.json, packs/ (see kiosk-config/)
              --data DIR                 answers, identity and logs; made when missing
              --endpoint URL             the collector; beats sync.endpoint.url
              --windowed                 a window instead of the full screen
              --panel-mm WxH             millimetres of the picture, for example 268x476
              --desktop                  Ctrl+Q ends the kiosk
              --min-interval-seconds N   time between two requests, 5 to 3600
              --boot-jitter-seconds N    how long the first request may wait, 0 to 600
              --release-comments         comments leave at once, not after midnight (a trial, not a service)
              --always-open              do not close outside the hours of the centre (a trial, not a service)
              --exit-after-first-screen  paint the first screen and end
              --task=calibrate ...       measure the picture with a bank card; kioskctl screen calibrate asks for it
              --task=render ...          draw a pack without a display; kioskctl pack preview asks for it
              --help                     this text

            Exit codes: 0 ended as asked, 64 wrong options, 65 a pack with errors, 69 no display, 70 failure,
            73 no folder for drawings, 74 data directory, 75 already running, 79 a technician wants it started anew.
            """;

    /** Reads the arguments; an unknown or doubled one is a mistake, never skipped. */
    public static Parsed parse(List<String> arguments) {
        var reader = new Draft();
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var name = left.removeFirst();
            if (name.equals("--help") || name.equals("-h")) {
                return new HelpWanted();
            }
            var mistake = reader.take(name, left);
            if (mistake.isPresent()) {
                return new Mistaken(mistake.get());
            }
        }
        return reader.finished();
    }

    /** The options as they come in, one argument after the other. */
    private static final class Draft {
        private Optional<Path> config = Optional.empty();
        private Optional<Path> data = Optional.empty();
        private Optional<URI> endpoint = Optional.empty();
        private Mode mode = Mode.INSTALLED;
        private Screen screen = Screen.FULL;
        private Optional<PanelMm> panel = Optional.empty();
        private Optional<Duration> minInterval = Optional.empty();
        private Duration bootJitter = USUAL_BOOT_JITTER;
        private Comments comments = Comments.AFTER_MIDNIGHT;
        private Hours hours = Hours.KEPT;
        private Until until = Until.STOPPED;

        Optional<String> take(String name, ArrayDeque<String> left) {
            switch (name) {
                case "--desktop" -> mode = Mode.DESKTOP;
                case "--windowed" -> screen = Screen.WINDOWED;
                case "--release-comments" -> comments = Comments.AT_ONCE;
                case "--always-open" -> hours = Hours.TOLD_ONLY;
                case "--exit-after-first-screen" -> until = Until.FIRST_SCREEN;
                default -> {
                    return left.isEmpty() || left.peekFirst().startsWith("--")
                            ? Optional.of(known(name) ? name + " needs a value." : "Unknown option: " + name + ".")
                            : takeWithValue(name, left.removeFirst());
                }
            }
            return Optional.empty();
        }

        private Optional<String> takeWithValue(String name, String value) {
            switch (name) {
                case "--config" -> config = Optional.of(Path.of(value));
                case "--data" -> data = Optional.of(Path.of(value));
                case "--endpoint" -> {
                    return takeEndpoint(value);
                }
                case "--panel-mm" -> {
                    return takePanel(value);
                }
                case "--min-interval-seconds" -> {
                    var seconds = whole(value, 5, 3600);
                    minInterval = seconds.isPresent()
                            ? Optional.of(Duration.ofSeconds(seconds.getAsInt()))
                            : Optional.empty();
                    return complaint(name, seconds, "a whole number from 5 to 3600");
                }
                case "--boot-jitter-seconds" -> {
                    var seconds = whole(value, 0, 600);
                    bootJitter = Duration.ofSeconds(seconds.orElse(0));
                    return complaint(name, seconds, "a whole number from 0 to 600");
                }
                default -> {
                    return Optional.of("Unknown option: " + name + ".");
                }
            }
            return Optional.empty();
        }

        private Optional<String> takeEndpoint(String value) {
            if (!value.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?")) {
                return Optional.of("--endpoint needs an http or https address without a query, not " + value + ".");
            }
            endpoint = Optional.of(URI.create(value));
            return Optional.empty();
        }

        private Optional<String> takePanel(String value) {
            var size = SIZE.matcher(value);
            if (!size.matches()) {
                return Optional.of("--panel-mm needs millimetres like 268x476, not " + value + ".");
            }
            panel = Optional.of(new PanelMm(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
            return Optional.empty();
        }

        private static boolean known(String name) {
            return HELP.contains(name + " ");
        }

        private static OptionalInt whole(String value, int min, int max) {
            if (!value.matches("\\d{1,5}")) {
                return OptionalInt.empty();
            }
            var number = Integer.parseInt(value);
            return number < min || number > max ? OptionalInt.empty() : OptionalInt.of(number);
        }

        private static Optional<String> complaint(String name, OptionalInt value, String wanted) {
            return value.isPresent() ? Optional.empty() : Optional.of(name + " needs " + wanted + ".");
        }

        Parsed finished() {
            if (config.isEmpty()) {
                return new Mistaken("--config DIR is missing.");
            }
            if (data.isEmpty()) {
                return new Mistaken("--data DIR is missing.");
            }
            return new Understood(new LaunchOptions(
                    config.get(),
                    data.get(),
                    endpoint,
                    mode,
                    screen,
                    panel,
                    minInterval,
                    bootJitter,
                    comments,
                    hours,
                    until));
        }
    }
}
