package org.otklik.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is offered only if it says everything. Visitor page 8. */
class MessagesCompleteTest {
    private static final Set<String> ROLES = Set.of("title", "text", "button", "help", "spoken", "warning");
    private static final Messages FIRST = Messages.in("ru");

    static Stream<Messages> everyLanguage() {
        return Stream.of("ru", "en").map(Messages::in);
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void everyLanguageHasTheSameKeys(Messages messages) {
        assertThat(plain(messages)).isEqualTo(plain(FIRST));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void aCountedKeyHasTheFormsOfItsLanguage(Messages messages) {
        var forms = messages.forms().stream().map(Plural::word).toList();
        assertThat(forms).isNotEmpty();
        for (var stem : counted(messages)) {
            var has = messages.keys().stream()
                    .filter(key -> key.startsWith(stem + "."))
                    .map(key -> key.substring(stem.length() + 1))
                    .toList();
            assertThat(has).as(stem).containsExactlyInAnyOrderElementsOf(forms);
        }
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void wordsAskForTheSameValuesInEveryLanguage(Messages messages) {
        for (var key : messages.keys()) {
            var twin = FIRST.keys().contains(key) ? key : stem(key) + ".one";
            assertThat(messages.values(key)).as(key).isEqualTo(FIRST.values(twin));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void everyKeyBeginsWithItsRoleAndHasWords(Messages messages) {
        for (var key : messages.keys()) {
            assertThat(key.split("\\.", 2)[0]).as(key).isIn(ROLES);
            assertThat(messages.values(key).isEmpty() ? messages.text(key) : key)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 1, Остался 1 знак", "ru, 2, Осталось 2 знака", "ru, 5, Осталось 5 знаков", "ru, 11, Осталось 11 знаков",
        "ru, 12, Осталось 12 знаков", "ru, 21, Остался 21 знак", "ru, 24, Осталось 24 знака",
                "ru, 0, Осталось 0 знаков",
        "en, 1, 1 character left", "en, 0, 0 characters left", "en, 21, 21 characters left"
    })
    void nounsFollowTheirNumber(String language, long count, String words) {
        assertThat(Messages.in(language).counted("text.lettersLeft", count)).isEqualTo(words);
    }

    @Test
    void aVariantOfALanguageHasItsWords() {
        assertThat(Messages.in("ru-x-easy").text("button.begin")).isEqualTo("Начать");
    }

    @Test
    void aLanguageWithoutAnInterfaceIsRefused() {
        assertThatThrownBy(() -> Messages.in("tt")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingValueIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> FIRST.text("text.step", Map.of("number", 1))).hasMessageContaining("{total}");
    }

    private static Set<String> plain(Messages messages) {
        return messages.keys().stream().map(MessagesCompleteTest::stem).collect(Collectors.toSet());
    }

    private static List<String> counted(Messages messages) {
        return messages.keys().stream()
                .filter(key -> !stem(key).equals(key))
                .map(MessagesCompleteTest::stem)
                .distinct()
                .toList();
    }

    /** The key without the form of its noun. */
    private static String stem(String key) {
        for (var form : Plural.values()) {
            if (key.endsWith("." + form.word())) {
                return key.substring(0, key.length() - form.word().length() - 1);
            }
        }
        return key;
    }
}
