package org.otklik.torture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The published figures: a line of JSON each, in one array; a new one takes the place of the old one of its name. */
final class Figures {
    static final Path FILE = Path.of("src", "docs", "reliability", "figures.json");

    private Figures() {}

    static List<JsonObject> all() throws IOException {
        List<JsonObject> figures = new ArrayList<>();
        for (var element : JsonParser.parseString(Files.readString(FILE)).getAsJsonArray()) {
            figures.add(element.getAsJsonObject());
        }
        return figures;
    }

    /** Harnesses that run beside each other wait for each other here. */
    static void replace(Figure figure) throws IOException {
        var lock = Files.createDirectories(Path.of("target", "torture")).resolve("figures.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid()) {
                write(figure);
            }
        }
    }

    private static void write(Figure figure) throws IOException {
        List<String> lines = new ArrayList<>();
        for (var line : Files.readAllLines(FILE)) {
            var words = line.strip();
            var isFigure = words.startsWith("{");
            if (isFigure && !words.startsWith("{\"figure\":\"" + figure.name() + "\"")) {
                lines.add(words.endsWith(",") ? words.substring(0, words.length() - 1) : words);
            }
        }
        lines.add(figure.line());
        Files.writeString(FILE, "[\n" + String.join(",\n", lines) + "\n]\n");
    }
}
