package org.otklik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;
import org.otklik.json.NearestName;
import org.otklik.json.Place;

/** Reads {@code screens}: the fixed texts of a pack, each by the screen it stands on. Packs page 1.6. */
final class ScreensReader {
    private static final String HELP = "help";

    /** Every screen with its texts; help may also name a question, and lie in a row or a column. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "start",
            List.of("asker", "title", "body"),
            "complaint",
            List.of("body", "ways", "integrity", "qr"),
            "privacy",
            List.of("body"),
            "withdraw",
            List.of("body"),
            "idle",
            List.of("title", "body"),
            "thanks",
            List.of("title", "body"),
            "comment",
            List.of("hint", "hintShort"),
            HELP,
            List.of("scales", "one", "many", "comment"));

    private final Reader reader;
    private final Optional<Set<String>> questions;

    ScreensReader(Reader reader, Optional<Set<String>> questions) {
        this.reader = reader;
        this.questions = questions;
    }

    Map<String, Text> read(Fields fields) {
        Map<String, Text> texts = new LinkedHashMap<>();
        fields.object("screens")
                .map(object -> new Fields(object, reader.faults()))
                .ifPresent(screens -> {
                    for (var screen : new TreeSet<>(TEXTS.keySet())) {
                        screens.object(screen).ifPresent(object -> texts.putAll(texts(screen, object)));
                    }
                    screens.refuseUnknown(SidecarReader.UNKNOWN_KEY);
                });
        return texts;
    }

    private Map<String, Text> texts(String screen, JsonObject object) {
        var fields = new Fields(object, reader.faults());
        Map<String, Text> texts = new LinkedHashMap<>();
        for (var name : names(screen, object)) {
            var role = screen.equals("start") && name.equals("body") ? TextRole.START : TextRole.SCREEN;
            reader.words(fields, name, screen.equals(HELP) ? TextRole.HELP : role)
                    .ifPresent(words -> {
                        texts.put(screen + "." + name, words);
                        checkWords(words, fields.place(name));
                    });
        }
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return texts;
    }

    /** A word in braces that nobody fills would make its line vanish for ever. */
    private void checkWords(Text text, Place place) {
        var filled = FixedText.FILLED.stream().collect(Collectors.toMap(word -> word, word -> ""));
        text.byLocale().values().stream()
                .flatMap(written -> FixedText.unset(written, filled).stream())
                .distinct()
                .forEach(word -> reader.error(
                        "text.unknown_word",
                        place,
                        "Nothing fills {" + word + "}.",
                        NearestName.hint(word, FixedText.FILLED)));
    }

    private List<String> names(String screen, JsonObject object) {
        List<String> names = new ArrayList<>(TEXTS.getOrDefault(screen, List.of()));
        if (screen.equals(HELP)) {
            // Without a survey any name may be that of a question.
            names.addAll(questions.orElse(object.members().keySet()));
            List.copyOf(names).forEach(name -> names.add(name + "Column"));
        }
        return names.stream().distinct().toList();
    }
}
