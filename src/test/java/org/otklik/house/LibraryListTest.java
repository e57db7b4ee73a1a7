package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A jar reaches a kiosk only by a line in the list of its lib folder; every jar there is a risk for years. */
class LibraryListTest {
    private static final List<String> KIOSK = List.of(
            "flatlaf",
            "flatlaf-extras",
            "jsvg",
            "miglayout-core",
            "miglayout-swing",
            "core",
            "picocli",
            "gson",
            "sqlite-jdbc");
    private static final List<String> PACKAGES_OF_KIOSK = List.of(
            "com.formdev.flatlaf.",
            "com.github.weisj.jsvg.",
            "net.miginfocom.",
            "com.google.zxing.",
            "picocli.",
            "com.google.gson.",
            "org.sqlite.");

    private final String pom = Sources.text(Path.of("pom.xml"));

    @Test
    void theKiosksLibraryFolderIsThisListAndNothingElse() {
        assertThat(artifacts("includeArtifactIds")).containsExactlyInAnyOrderElementsOf(KIOSK);
    }

    @Test
    void theCollectorCarriesNothingThatDraws() {
        assertThat(artifacts("excludeArtifactIds"))
                .contains("flatlaf", "flatlaf-extras", "jsvg", "miglayout-core", "miglayout-swing", "core");
    }

    @Test
    void theKioskUsesNoLibraryThatIsNotInItsFolder() {
        var used = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.otklik").stream()
                        .filter(type -> !type.getPackageName().startsWith("org.otklik.collector"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(LibraryListTest::isForeign)
                        .forEach(type -> used.add(type.getName()));
        assertThat(used).allMatch(name -> PACKAGES_OF_KIOSK.stream().anyMatch(name::startsWith));
    }

    @Test
    void theTwoJarsLeaveOutWhatIsTheOthers() {
        assertThat(pom).contains("<exclude>org/otklik/collector/**</exclude>");
        for (var part : List.of("ui", "speech", "app", "cli", "fleet", "outbox", "sync")) {
            assertThat(pom).contains("<exclude>org/otklik/" + part + "/**</exclude>");
        }
    }

    @Test
    void theTwoFlatlafJarsAreOfOneVersion() {
        var versions = Pattern.compile("<artifactId>flatlaf(-extras)?</artifactId>\\s*<version>([^<]+)<")
                .matcher(pom)
                .results()
                .map(found -> found.group(2))
                .toList();
        assertThat(versions).hasSize(2).allMatch("${flatlaf.version}"::equals);
    }

    private static boolean isForeign(JavaClass type) {
        var name = type.getName();
        return !type.isPrimitive()
                && !name.startsWith("java.")
                && !name.startsWith("javax.")
                && !name.startsWith("com.sun.")
                && !name.startsWith("org.otklik.");
    }

    private List<String> artifacts(String element) {
        var found = Pattern.compile("<" + element + ">([^<]+)<").matcher(pom);
        assertThat(found.find()).as(element).isTrue();
        return List.of(found.group(1).split(","));
    }
}
