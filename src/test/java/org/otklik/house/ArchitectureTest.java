package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of architecture.md over what is built. That each of them can fail: {@link ArchitectureRulesBreakTest}. */
class ArchitectureTest {
    private static final JavaClasses OTKLIK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.otklik");

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHolds(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(OTKLIK);
    }

    private static Stream<Map.Entry<String, ArchRule>> rules() {
        var rules = new Rules("org.otklik");
        return Stream.of(
                Map.entry("arrows", rules.arrows()),
                Map.entry("no cycles", rules.noCycles()),
                Map.entry("the kiosk never sees the collector", rules.theKioskNeverSeesTheCollector()),
                Map.entry("screens never see the queue", rules.screensNeverSeeTheQueue()),
                Map.entry("Swing", rules.swing()),
                Map.entry("SQL", rules.sql()),
                Map.entry("Gson", rules.gson()),
                Map.entry("network", rules.network()),
                Map.entry("threads", rules.threads()),
                Map.entry("listeners", rules.listeners()),
                Map.entry("no static state", rules.noStaticState()));
    }

    @Test
    void theTableAllowsNothingThatItDoesNotKnow() {
        var table = Parts.table();
        table.forEach((part, allowed) -> assertThat(table.keySet())
                .as(part)
                .containsAll(allowed)
                .as(part)
                .isNotEmpty());
    }

    @Test
    void thePageForReadersHasTheSameRows() throws Exception {
        var lines = Files.readAllLines(Path.of("src/docs/architecture.md"));
        Parts.table().forEach((part, allowed) -> {
            var words = allowed.isEmpty()
                    ? "–"
                    : String.join(", ", allowed.stream().sorted().toList());
            assertThat(lines)
                    .as(part)
                    .anyMatch(line -> line.startsWith("| `" + part + "` | ") && line.endsWith(" | " + words + " |"));
        });
    }
}
