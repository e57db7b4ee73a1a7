package org.otklik.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.Services;
import org.otklik.survey.Text;

/** Every text of a pack that a visitor may meet, by where it stands: {@code queue.title}, {@code queue=1}. */
public final class PackWords {
    private final Map<String, Text> words = new LinkedHashMap<>();

    private PackWords() {}

    public static Map<String, Text> of(Pack pack) {
        var found = new PackWords();
        found.add("title", pack.survey().title());
        found.add("description", pack.survey().description());
        pack.survey().pages().forEach(page -> {
            found.add("page " + page.name() + ".title", page.head().title());
            found.add("page " + page.name() + ".description", page.head().description());
        });
        pack.survey().questions().forEach(question -> found.add(question, pack));
        pack.screens().forEach((screen, text) -> found.words.put("screens." + screen, text));
        pack.services().ifPresent(found::add);
        return found.words;
    }

    private void add(Question question, Pack pack) {
        var name = question.name();
        add(name + ".title", question.head().title());
        add(name + ".description", question.head().description());
        question.choices().forEach(choice -> add(name + "=" + choice.value().printed(), choice.text()));
        add(name + ".cannotSay", pack.notes(name).cannotSay());
        add(name + ".help", pack.notes(name).help());
    }

    private void add(Services services) {
        for (var group : services.groups()) {
            words.put("services." + group.id(), group.title());
            group.tiles().forEach(tile -> words.put("services." + group.id() + "." + tile.id(), tile.title()));
        }
    }

    private void add(String place, Optional<Text> text) {
        text.ifPresent(found -> words.put(place, found));
    }
}
