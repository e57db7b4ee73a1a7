package org.otklik.torture;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The published figures as tables: all of them on the page on reliability, those that count trials in the README. Nobody
 * types a number into them.
 */
final class FigureTable {
    static final Path PAGE = Path.of("src", "docs", "reliability.md");
    static final Path README = Path.of("README.md");

    /** Beside the commit of a figure that is older than the code it speaks of. */
    static final String OUTDATED = " (outdated)";

    private static final String BEGIN = "<!-- figures: made by scripts/torture table -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final String HEAD = """
            | `scripts/torture …` | n | failures | bound, 95 % | measured | seed | commit, date | pace, duration |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String SHORT_HEAD = """
            | what was tried | trials | failures | bound, 95 % |
            |---|---|---|---|
            """;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private FigureTable() {}

    /** The table; a figure is marked when the code has changed since its commit. */
    static String of(List<JsonObject> figures, Predicate<String> isOutdated) {
        if (figures.isEmpty()) {
            return "No figure is published yet.\n";
        }
        var rows = figures.stream().map(figure -> row(figure, isOutdated)).collect(Collectors.joining("", HEAD, ""));
        return rows + machines(figures);
    }

    /** What a reader in a hurry wants to know: what was proved, how often it was tried, and how often it failed. */
    static String inShort(List<JsonObject> figures, Predicate<String> isOutdated) {
        return figures.stream()
                .filter(figure -> !text(figure, "trials").equals("one"))
                .map(figure -> "| %s `%s`%s | %s | %s | %s |%n"
                        .formatted(
                                Harnesses.named(text(figure, "figure"))
                                        .orElseThrow()
                                        .proves(),
                                text(figure, "figure"),
                                age(figure, isOutdated),
                                number(figure.get("n").getAsLong()),
                                text(figure, "failures"),
                                bound(figure)))
                .sorted()
                .collect(Collectors.joining("", SHORT_HEAD, ""));
    }

    /** Below the table: where its figures were taken. */
    private static String machines(List<JsonObject> figures) {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (var figure : figures) {
            taken.computeIfAbsent(machine(figure.getAsJsonObject("machine")), machine -> new ArrayList<>())
                    .add(text(figure, "figure"));
        }
        return taken.entrySet().stream()
                .map(entry -> "%nTaken on %s: %s.%n".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining());
    }

    private static String machine(JsonObject machine) {
        return String.join(
                "; ",
                List.of(text(machine, "cpu"), text(machine, "disk"), text(machine, "kernel"), text(machine, "java")));
    }

    private static String row(JsonObject figure, Predicate<String> isOutdated) {
        return "| `%s` | %s | %s | %s | %s | %s | %s%s, %s | %s, %s s |%n"
                .formatted(
                        text(figure, "figure"),
                        number(figure.get("n").getAsLong()),
                        text(figure, "failures"),
                        bound(figure),
                        details(figure),
                        text(figure, "seed"),
                        text(figure, "commit"),
                        age(figure, isOutdated),
                        text(figure, "date"),
                        text(figure, "pace"),
                        text(figure, "duration_s"));
    }

    private static String age(JsonObject figure, Predicate<String> isOutdated) {
        return isOutdated.test(text(figure, "commit")) ? OUTDATED : "";
    }

    private static String bound(JsonObject figure) {
        if (figure.get("bound").isJsonNull()) {
            return text(figure, "trials").equals("exhaustive")
                            && text(figure, "failures").equals("0")
                    ? "all %s points".formatted(number(figure.get("n").getAsLong()))
                    : "–";
        }
        return "< %.2g".formatted(figure.get("bound").getAsDouble());
    }

    private static String details(JsonObject figure) {
        return words(figure.getAsJsonObject("details"), "; ");
    }

    private static String words(JsonObject details, String between) {
        Map<String, JsonElement> sorted = new TreeMap<>(details.asMap());
        return sorted.entrySet().stream()
                .map(detail -> detail.getKey().replace('_', ' ') + " " + words(detail.getValue()))
                .collect(Collectors.joining(between));
    }

    private static String words(JsonElement value) {
        if (value.isJsonObject()) {
            return "(" + words(value.getAsJsonObject(), ", ") + ")";
        }
        if (!value.isJsonPrimitive()) {
            return value.toString();
        }
        var text = value.getAsString();
        return WHOLE.matcher(text).matches() ? number(value.getAsLong()) : text.replace("|", "/");
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    /** What stands on the page now. */
    static String on(Path file) throws IOException {
        var page = Files.readString(file);
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    static void write(Path file, String table) throws IOException {
        var page = Files.readString(file);
        var begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(file, page.substring(0, begin) + table + page.substring(page.indexOf(END)));
    }
}
