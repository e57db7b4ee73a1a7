package org.otklik.speech.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a pack or a visitor writes: it is said or left out, in no time, and nothing is thrown. */
class HostileTextTest {
    private static final int TEXTS = 2000;
    private static final List<String> PIECES = List.of(
            "1",
            "0",
            "25",
            "999",
            "2026",
            "12345678901234567890",
            ".",
            ",",
            ":",
            ";",
            "-",
            "–",
            "—",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u00AD",
            "\u0301",
            "\u200D",
            "👍",
            "❤️",
            "🇷🇺",
            "/",
            "(",
            ")",
            "[",
            "«",
            "»",
            "№",
            "%",
            "₽",
            "руб.",
            "коп.",
            "мин.",
            "г.",
            "т.",
            "е.",
            "д.",
            "ул.",
            "кв.",
            "с",
            "до",
            "в",
            "к",
            "от",
            "марта",
            "года",
            "году",
            "ЕГРН",
            "МФЦ",
            "АБВ",
            "@",
            "ru",
            "https://",
            "+7",
            "(843)",
            "22-33",
            "-й",
            "-го",
            "тыс.",
            "°C",
            "\n",
            "\t",
            "!",
            "?",
            "…",
            "\\",
            "$1",
            "{count}",
            "минуты",
            "\uD83D",
            "Å",
            "ё",
            "Ё");

    @Test
    void randomTextIsSaidInSentencesThatAnEngineTakes() {
        var seed = Long.getLong("otklik.seed", System.nanoTime());
        System.out.println("HostileTextTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
        var random = new SplittableRandom(seed);
        for (var language : List.of("ru", "en", "tt")) {
            var text = SpeechText.in(language);
            for (var turn = 0; turn < TEXTS; turn++) {
                var written = random(random);
                assertThat(Stream.concat(text.sentences(written).stream(), text.asSpoken(written).stream()))
                        .as("%s of seed %d: %s", language, seed, written)
                        .allMatch(said -> !said.isBlank() && said.length() <= SpeechText.MOST_CHARACTERS)
                        .noneMatch(said -> said.matches("(?s).*[\u00AD\u0301\u200D👍🇷🇺«»\n].*"));
            }
        }
    }

    private static String random(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, 40))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** Twenty times what a text of a pack may hold, made of what the rules look for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1.",
                "123 ",
                "8 800 ",
                ", ",
                "a.ru/",
                "12-",
                "25.03.2026",
                "а",
                "А",
                "(",
                "с 9:00 до ",
                "ул. ",
                "a.",
                "a-",
                "№ ",
                "/"
            })
    void longTextsTakeNoTime(String piece) {
        var written = piece.repeat(12_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> SpeechText.in("ru").sentences(written));
    }
}
