package org.otklik.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of architecture.md: which package may use which. A part is a package with those below it that have no row
 * of their own.
 */
final class Parts {
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("json", Set.of()),
            entry("sqlite", Set.of()),
            entry("peer", Set.of()),
            entry("survey", Set.of("json", "survey.expression")),
            entry("survey.expression", Set.of()),
            entry("visit", Set.of("survey", "survey.expression")),
            entry("wire", Set.of("json")),
            entry("config", Set.of("survey", "i18n", "json")),
            entry("outbox", Set.of("wire", "sqlite")),
            entry("sync", Set.of("outbox", "wire", "peer")),
            entry("fleet", Set.of("config")),
            entry("speech", Set.of("survey")),
            entry("i18n", Set.of()),
            entry("ui.theme", Set.of()),
            entry("ui.kit", Set.of("ui.theme", "i18n")),
            entry("ui.presenter", Set.of("visit", "survey", "survey.expression", "i18n")),
            entry(
                    "ui.question",
                    Set.of("ui.kit", "ui.theme", "ui.presenter", "visit", "survey", "survey.expression", "i18n")),
            entry("ui.screen", Set.of("ui.question", "ui.kit", "ui.theme", "ui.presenter", "visit", "survey", "i18n")),
            entry(
                    "ui",
                    Set.of(
                            "ui.screen",
                            "ui.question",
                            "ui.kit",
                            "ui.theme",
                            "ui.presenter",
                            "visit",
                            "survey",
                            "i18n")),
            entry(
                    "app",
                    Set.of(
                            "ui",
                            "ui.screen",
                            "ui.question",
                            "ui.kit",
                            "ui.theme",
                            "ui.presenter",
                            "visit",
                            "survey",
                            "survey.expression",
                            "config",
                            "fleet",
                            "outbox",
                            "sync",
                            "peer",
                            "wire",
                            "sqlite",
                            "speech",
                            "i18n",
                            "json")),
            entry(
                    "cli",
                    Set.of(
                            "config",
                            "fleet",
                            "speech",
                            "survey",
                            "survey.expression",
                            "visit",
                            "wire",
                            "outbox",
                            "sync",
                            "i18n",
                            "json")),
            entry(
                    "collector",
                    Set.of(
                            "collector.web",
                            "collector.api",
                            "collector.ledger",
                            "collector.insight",
                            "json",
                            "survey",
                            "wire")),
            entry("collector.web", Set.of("collector.api")),
            entry(
                    "collector.api",
                    Set.of(
                            "wire",
                            "json",
                            "survey",
                            "survey.expression",
                            "visit",
                            "collector.ledger",
                            "collector.insight")),
            entry("collector.ledger", Set.of("wire", "sqlite")),
            entry("collector.insight", Set.of()));

    private final String root;

    /** The root is {@code org.otklik}, or where classes are planted that break the rules. */
    Parts(String root) {
        this.root = root;
    }

    static Map<String, Set<String>> table() {
        return new LinkedHashMap<>(MAY_USE);
    }

    /** Whether this class is ours at all. */
    boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    /** The part a class belongs to: the longest row that its package begins with. */
    Optional<String> of(JavaClass type) {
        if (!isOurs(type)) {
            return Optional.empty();
        }
        var own = type.getPackageName().substring(root.length() + 1);
        return MAY_USE.keySet().stream()
                .filter(part -> own.equals(part) || own.startsWith(part + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
