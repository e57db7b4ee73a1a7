package org.otklik.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Faults;
import org.otklik.json.Place;
import org.otklik.survey.expression.Value;

/** What holds between survey and sidecar: languages without gaps, tiles equal to choices, slots without doubles. */
final class PackRules {
    private final Pack pack;
    private final Faults faults;

    private PackRules(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    static void check(Pack pack, PackFolder files, Faults faults) {
        var rules = new PackRules(pack, faults);
        if (!files.name("").equals(pack.id() + "/")) {
            rules.error(
                    "/id",
                    "pack.id",
                    "The id \"" + pack.id() + "\" is not the name of its folder.",
                    "Rename one of the two.");
        }
        rules.validity();
        rules.languages();
        rules.tiles();
        rules.slots();
    }

    private void validity() {
        var order = new ArrayList<>(List.of(
                pack.validity().from(),
                pack.validity().reviewBy(),
                pack.validity().to()));
        order.removeIf(Optional::isEmpty);
        for (var i = 1; i < order.size(); i++) {
            if (order.get(i).get().isBefore(order.get(i - 1).get())) {
                error("/validFrom", "pack.validity", "The dates are not in order.", "validFrom ≤ reviewBy ≤ validTo.");
            }
        }
    }

    /** A language is complete or it is not offered: every gap is named. */
    private void languages() {
        texts().forEach((where, text) -> {
            for (var language : pack.languages()) {
                if (!text.covers(language)) {
                    error(
                            "/languages",
                            "missing_translation",
                            where + " has no words in \"" + language + "\".",
                            "Write them, or take the language out.");
                }
            }
        });
    }

    private Map<String, Text> texts() {
        var texts = new java.util.LinkedHashMap<String, Text>();
        for (var question : pack.survey().questions()) {
            question.head().title().ifPresent(text -> texts.put("The title of " + question.name(), text));
            question.head().description().ifPresent(text -> texts.put("The description of " + question.name(), text));
            for (var choice : choices(question)) {
                choice.text()
                        .ifPresent(text -> texts.put(
                                question.name() + ", choice " + choice.value().printed(), text));
            }
        }
        pack.notes().forEach((name, note) -> {
            note.cannotSay().ifPresent(text -> texts.put("cannotSay of " + name, text));
            note.help().ifPresent(text -> texts.put("The help of " + name, text));
        });
        pack.screens().forEach((name, text) -> texts.put("screens." + name, text));
        pack.services()
                .ifPresent(services -> services.groups().forEach(group -> {
                    texts.put("The service group " + group.id(), group.title());
                    group.tiles().forEach(tile -> texts.put("The service tile " + tile.id(), tile.title()));
                }));
        return texts;
    }

    private static List<Choice> choices(Question question) {
        if (question instanceof RatingQuestion rating) {
            return rating.points();
        }
        if (question instanceof ChoiceQuestion choice) {
            return choice.choices();
        }
        return question instanceof ChecksQuestion checks ? checks.choices() : List.of();
    }

    private void tiles() {
        pack.services().ifPresent(services -> {
            Set<String> tiles = new HashSet<>();
            services.groups()
                    .forEach(group -> group.tiles().forEach(tile -> {
                        if (!tiles.add(tile.id())) {
                            error(
                                    "/services/groups",
                                    "services.doubled",
                                    "The tile \"" + tile.id() + "\" stands twice.",
                                    "Keep one of them.");
                        }
                    }));
            Set<String> values = new HashSet<>();
            pack.survey().question(services.question()).map(PackRules::choices).orElse(List.of()).stream()
                    .map(Choice::value)
                    .map(Value::printed)
                    .forEach(values::add);
            if (!tiles.equals(values)) {
                var apart = new HashSet<>(tiles);
                apart.removeAll(values);
                values.removeAll(tiles);
                apart.addAll(values);
                error(
                        "/services/groups",
                        "services.values",
                        "Tiles and choices of \"" + services.question() + "\" differ: "
                                + String.join(", ", apart.stream().sorted().toList()) + ".",
                        "Write each in both files.");
            }
        });
    }

    private void slots() {
        Set<String> drawn = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (var slot : pack.rotation()) {
            if (!names.add(slot.name())) {
                error(
                        "/rotation",
                        "rotation.doubled",
                        "The slot \"" + slot.name() + "\" stands twice.",
                        "Give each its own name.");
            }
            if (slot.members().isEmpty()) {
                error(
                        "/rotation",
                        "rotation.empty",
                        "The slot \"" + slot.name() + "\" has no questions.",
                        "Name at least one.");
            }
            for (var member : slot.members()) {
                if (!drawn.add(member.question())) {
                    error(
                            "/rotation",
                            "rotation.doubled",
                            "\"" + member.question() + "\" is drawn twice.",
                            "Keep it in one slot.");
                }
            }
        }
    }

    private void error(String pointer, String code, String message, String hint) {
        faults.error(code, new Place(pointer, 1), message, hint);
    }
}
