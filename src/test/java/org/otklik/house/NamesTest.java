package org.otklik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names that say nothing are refused; a noun of the domain, or the doer, is always there to be found. */
class NamesTest {
    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info|Base)|(Abstract|Base)[A-Z].*|I[A-Z][a-z].*");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.otklik");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.otklik");

    @Test
    void noClassIsNamedByAWordWithoutMeaning() {
        assertThat(named(
                        PRODUCT,
                        type -> EMPTY_WORDS.matcher(type.getSimpleName()).matches()))
                .isEmpty();
        assertThat(EMPTY_WORDS.matcher("OutboxImpl").matches()).isTrue();
        assertThat(EMPTY_WORDS.matcher("IOutbox").matches()).isTrue();
        assertThat(EMPTY_WORDS.matcher("Item").matches()).isFalse();
    }

    @Test
    void aRecordIsAskedByTheNamesOfItsParts() {
        var getters = PRODUCT.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getMethods().stream())
                .filter(NamesTest::asksForAPart)
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(getters).isEmpty();
    }

    @Test
    void whatHoldsTestsIsCalledATestAndItsTestsAreSentences() {
        var tests = TESTS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith("org.junit.jupiter.api.Test")
                        || method.isAnnotatedWith("org.junit.jupiter.params.ParameterizedTest"))
                .toList();
        assertThat(tests).isNotEmpty();
        assertThat(tests)
                .allMatch(method ->
                        method.getOwner().getName().replaceAll("\\$.*", "").endsWith("Test"));
        assertThat(tests).noneMatch(method -> method.getName().matches("(test|should)([A-Z0-9].*)?"));
    }

    private static boolean asksForAPart(JavaMethod method) {
        return method.getOwner().getFields().stream()
                .anyMatch(part -> method.getName().equalsIgnoreCase("get" + part.getName()));
    }

    private static List<String> named(JavaClasses classes, Predicate<JavaClass> test) {
        return classes.stream().filter(test).map(JavaClass::getName).toList();
    }
}
