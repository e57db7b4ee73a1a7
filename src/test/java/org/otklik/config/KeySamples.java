package org.otklik.config;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otklik.config.ConfigKey.Zero;

/** For a key: JSON texts that are accepted, at its bounds; beyond them; and of another type. */
record KeySamples(List<String> accepted, List<String> beyond, List<String> otherType) {
    static KeySamples of(ConfigKey key) {
        if (key instanceof ConfigKey.Whole whole) {
            var zero = whole.zero() == Zero.MEANS_OFF;
            return new KeySamples(
                    zero ? numbers(0, whole.min(), whole.max()) : numbers(whole.min(), whole.max()),
                    zero ? numbers(-1, 1, whole.min() - 1, whole.max() + 1) : numbers(whole.min() - 1, whole.max() + 1),
                    List.of("\"5\"", "true", "null"));
        }
        if (key instanceof ConfigKey.Flag) {
            return new KeySamples(List.of("true", "false"), List.of(), List.of("\"true\"", "1"));
        }
        if (key instanceof ConfigKey.Word word) {
            return texts(word.words(), "", "INFO", "x");
        }
        if (key instanceof ConfigKey.IdName) {
            return texts(List.of("a", "mfc-17", "x".repeat(64)), "", "Mfc", "mfc 1", "x".repeat(65));
        }
        if (key instanceof ConfigKey.Line line) {
            return texts(List.of("x", "x".repeat(line.max())), "", " ", "two\\nlines", "x".repeat(line.max() + 1));
        }
        if (key instanceof ConfigKey.LocalLine line) {
            return localLine(line);
        }
        return furtherOf(key);
    }

    private static KeySamples furtherOf(ConfigKey key) {
        if (key instanceof ConfigKey.Names names) {
            return new KeySamples(
                    List.of(list(names.atLeast()), list(names.atMost())),
                    names.atLeast() == 0
                            ? List.of(list(names.atMost() + 1), "[\"a\", \"a\"]")
                            : List.of("[]", list(names.atMost() + 1), "[\"a\", \"a\"]"),
                    List.of("\"a\"", "[1]"));
        }
        if (key instanceof ConfigKey.Step step) {
            var last = step.steps().get(step.steps().size() - 1);
            return new KeySamples(
                    step.steps().stream().map(String::valueOf).toList(),
                    numbers(step.steps().get(0) - 1, step.steps().get(0) + 1, last + 1),
                    List.of("\"125\"", "true"));
        }
        if (key instanceof ConfigKey.Arguments arguments) {
            return new KeySamples(
                    List.of("[\"/bin/x\"]", "[\"/bin/x\", \"-a\", \"-a\"]"),
                    List.of("[]", list(arguments.atMost() + 1), "[\"/bin/x\", \"\"]"),
                    List.of("\"/bin/x\"", "[1]"));
        }
        if (key instanceof ConfigKey.Zone) {
            return texts(List.of("Europe/Moscow", "Asia/Yekaterinburg", "UTC"), "", "Europe/Moskau");
        }
        if (key instanceof ConfigKey.Address) {
            return texts(
                    List.of(
                            "https://collector.example",
                            "https://collector.example:8443/otklik",
                            "http://127.0.0.1:8080"),
                    "",
                    "collector.example",
                    "ftp://collector.example",
                    "https://user:secret@collector.example",
                    "https://collector.example/?token=1",
                    "https://" + "x".repeat(500));
        }
        if (key instanceof ConfigKey.FilePath) {
            return texts(
                    List.of("/etc/otklik/ca.pem", "/х", "/" + "x".repeat(4095)),
                    "",
                    "/",
                    "ca.pem",
                    "./ca.pem",
                    "/a\\nb",
                    "/" + "x".repeat(4096));
        }
        if (key instanceof ConfigKey.HostPort) {
            return texts(
                    List.of("proxy.mfc.example:3128", "10.0.0.1:1", "proxy:65535"),
                    "",
                    "proxy",
                    "proxy:0",
                    "proxy:65536",
                    "http://proxy:3128",
                    "user:secret@proxy:3128");
        }
        return texts(
                List.of("closed", "00:00-23:59", "08:00-20:00"),
                "",
                "8-20",
                "20:00-08:00",
                "09:00-09:00",
                "08:00-24:00");
    }

    private static KeySamples localLine(ConfigKey.LocalLine line) {
        var longest = "\"" + "x".repeat(line.max()) + "\"";
        var tooLong = "\"" + "x".repeat(line.max() + 1) + "\"";
        return new KeySamples(
                List.of("\"x\"", longest, "{\"ru\": \"я\", \"en\": " + longest + "}"),
                List.of("\"\"", tooLong, "{\"ru\": " + tooLong + "}", "{\"Russian\": \"x\"}"),
                List.of("1", "[\"x\"]", "{\"ru\": 1}"));
    }

    private static KeySamples texts(List<String> accepted, String... beyond) {
        return new KeySamples(quoted(accepted.stream()), quoted(Stream.of(beyond)), List.of("1", "[]", "{}"));
    }

    private static List<String> quoted(Stream<String> texts) {
        return texts.map(text -> "\"" + text + "\"").toList();
    }

    private static List<String> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString).toList();
    }

    private static String list(int size) {
        return IntStream.range(0, size).mapToObj(at -> "\"n" + at + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
