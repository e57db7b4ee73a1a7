package org.otklik.torture;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The table of the page on reliability, made from the published figures; nobody types a number into it. */
final class FigureTable {
    static final Path PAGE = Path.of("src", "docs", "reliability.md");

    /** Beside the commit of a figure that is older than the code it speaks of. */
    static final String OUTDATED = " (outdated)";

    private static final String BEGIN = "<!-- figures: made by scripts/torture table -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final String HEAD = """
            | figure | n | failures | bound, 95 % | measured | seed | commit, date | machine | pace, duration |
            |---|---|---|---|---|---|---|---|---|
            """;

    private FigureTable() {}

    /** The table; a figure is marked when the code has changed since its commit. */
    static String of(List<JsonObject> figures, Predicate<String> isOutdated) {
        if (figures.isEmpty()) {
            return "No figure is published yet.\n";
        }
        return figures.stream().map(figure -> row(figure, isOutdated)).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(JsonObject figure, Predicate<String> isOutdated) {
        var commit = text(figure, "commit");
        var machine = figure.getAsJsonObject("machine");
        return "| %s | %s | %s | %s | %s | %s | %s%s, %s | %s | %s, %s s |%n"
                .formatted(
                        text(figure, "figure"),
                        number(figure.get("n").getAsLong()),
                        text(figure, "failures"),
                        bound(figure),
                        details(figure),
                        text(figure, "seed"),
                        commit,
                        isOutdated.test(commit) ? OUTDATED : "",
                        text(figure, "date"),
                        String.join(
                                "; ",
                                List.of(
                                        text(machine, "cpu"),
                                        text(machine, "disk"),
                                        text(machine, "kernel"),
                                        text(machine, "java"))),
                        text(figure, "pace"),
                        text(figure, "duration_s"));
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
        Map<String, String> sorted = new TreeMap<>();
        figure.getAsJsonObject("details")
                .entrySet()
                .forEach(detail -> sorted.put(
                        detail.getKey(),
                        detail.getValue().isJsonPrimitive()
                                ? detail.getValue().getAsString()
                                : detail.getValue().toString()));
        return sorted.entrySet().stream()
                .map(detail -> "%s %s"
                        .formatted(
                                detail.getKey().replace('_', ' '),
                                detail.getValue().replace("|", "/")))
                .collect(Collectors.joining("; "));
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    /** What stands on the page now. */
    static String onPage() throws IOException {
        var page = Files.readString(PAGE);
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    static void write(String table) throws IOException {
        var page = Files.readString(PAGE);
        var begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(page.indexOf(END)));
    }
}
