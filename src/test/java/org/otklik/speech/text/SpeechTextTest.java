package org.otklik.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.testkit.TableFile;

/** What is said of what is written, case by case, in both languages. */
class SpeechTextTest {
    @ParameterizedTest
    @MethodSource("russian")
    void russianIsSaidAsTheTableSays(String written, String said) {
        assertThat(SpeechText.in("ru").spoken(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishIsSaidAsTheTableSays(String written, String said) {
        assertThat(SpeechText.in("en").spoken(written)).isEqualTo(said);
    }

    private static Stream<Arguments> russian() {
        return cases("ru");
    }

    private static Stream<Arguments> english() {
        return cases("en");
    }

    private static Stream<Arguments> cases(String language) {
        return TableFile.rows("org/otklik/speech/text/spoken-" + language + ".tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    /** What was made speakable once has nothing left that a second look would change. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatIsSaidIsSaidTheSameOnceMore(String language) {
        var text = SpeechText.in(language);
        cases(language)
                .map(row -> row.get()[1].toString())
                .forEach(said -> assertThat(text.spoken(said)).isEqualTo(said));
    }

    @Test
    void aRegionOrAnEasyFormOfALanguageHasTheRulesOfTheLanguage() {
        assertThat(SpeechText.in("ru-x-easy").spoken("5 %")).isEqualTo("5 процентов");
    }

    @Test
    void aLanguageWithoutRulesIsCleanedAndNothingElse() {
        assertThat(SpeechText.knows("tt")).isFalse();
        assertThat(SpeechText.in("tt").spoken("Рәхмәт 👍 — 5 %")).isEqualTo("Рәхмәт, 5 %");
    }

    @Test
    void sentencesComeOneByOne() {
        assertThat(SpeechText.in("ru").sentences("Вопрос 2 из 5. Как вас сегодня обслужили? Пять вариантов."))
                .containsExactly("Вопрос 2 из 5.", "Как вас сегодня обслужили?", "Пять вариантов.");
    }

    @Test
    void shortWordsDoNotEndASentence() {
        assertThat(SpeechText.in("ru").sentences("Мы на ул. Ленина, д. 5. Ждём вас."))
                .containsExactly("Мы на улице Ленина, дом 5.", "Ждём вас.");
    }

    @Test
    void linesOfTheirOwnAreSentences() {
        assertThat(SpeechText.in("ru").sentences("Паспорт\nСНИЛС")).containsExactly("Паспорт.", "СНИЛС");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "👍", "…", "«»"})
    void whatHasNoSoundGivesNothingToSay(String written) {
        assertThat(SpeechText.in("ru").sentences(written)).isEmpty();
    }

    @Test
    void aSentenceThatIsTooLongIsCutAtAPauseElseBetweenWords() {
        var pauses = "слово слово, ".repeat(60).strip();
        var words = "слово ".repeat(150).strip();
        var none = "с".repeat(1500);
        for (var written : List.of(pauses, words, none)) {
            var cut = SpeechText.in("ru").sentences(written);
            assertThat(cut).hasSizeGreaterThan(1).allMatch(part -> part.length() <= SpeechText.MOST_CHARACTERS);
            assertThat(String.join("", cut).replace(" ", "").replace(",", ""))
                    .isEqualTo(written.replace(" ", "").replace(",", ""));
        }
        assertThat(SpeechText.in("ru").sentences(pauses).get(0)).endsWith("слово,");
    }

    @Test
    void wordsOfAPackThatAreWrittenToBeSpokenAreOnlyCleaned() {
        assertThat(SpeechText.in("ru").asSpoken("Окно 3/4 👍. «МФЦ» — рядом"))
                .containsExactly("Окно 3/4 .", "МФЦ — рядом");
    }
}
