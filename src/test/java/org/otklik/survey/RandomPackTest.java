package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the two files hold, the reader answers with a pack or with faults that name their places: ten thousand random
 * documents and as many mutations of shipped packs, none slower than a second, all in bounded memory.
 */
class RandomPackTest {
    private static final int DOCUMENTS = 10_000;
    private static final int DEEPEST = 7;
    private static final List<String> PACKS = List.of("mfc-basic", "mkgu-5", "one-tap", "staff");

    /** The words of the profile themselves, so that random documents get past the first look. */
    private static final List<String> KEYS = List.of(
            ("pages elements type name title description visibleIf clearIfInvisible clearInvisibleValues isRequired"
                            + " rateType rateMin rateMax rateStep rateValues choices value text maxLength en ru default"
                            + " schemaVersion id version audience languages rotation slot pick of question weight when"
                            + " questions purpose mapsTo cannotSay help optional lintExempt band low high screens start"
                            + " body services groups group tiles validFrom reviewBy validTo locale matrix ~/"
                            + " triggers expression setToName setValue gotoName calculatedValues includeIntoResult"
                            + " completedHtml completedHtmlOnCondition html validators regex minLength min max"
                            + " inputType requiredIf defaultValue showOtherItem hasNone imageLink valueTrue valueFalse"
                            + " questionOrder choicesOrder firstPageIsStartPage rows review voices idle quality"
                            + " spoken choiceSeconds fastSeconds minSelectedChoices placeHolder requiredMark")
                    .split(" ", -1));

    private static final List<String> SCALARS = List.of(
            ("0 1 -1 5 1.5 1e9 123456789012345678901234567890 1e999 true false null [] {} `` `a` `A` `p` `en` `ru`"
                            + " `rating` `radiogroup` `checkbox` `comment` `smileys` `onHidden` `{a}_=_1` `{a}_and`"
                            + " `{b}_empty_or_{a}_>_2` `citizen` `2026-01-01` `P1b` `a11:x` `\\u0000` `\\ud800` `na`"
                            + " `boolean` `text` `html` `panel` `imagepicker` `dropdown` `setvalue` `skip` `complete`"
                            + " `number` `random` `(a+)+` `[a-z]+$` `{a}_+_{b}` `iif({a},_{b},_1)` `<b>x` `images/a.png`"
                            + " 9999 -9999 {`en`:_`x`} [1,2,`a`]")
                    .split(" ", -1));

    private final long seed = Long.getLong("otklik.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private Duration slowest = Duration.ZERO;

    @TempDir
    private Path root;

    @BeforeEach
    void printTheSeed() {
        System.out.println("RandomPackTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
    }

    @Test
    void aRandomPairOfDocumentsIsAnsweredWithAValue() throws IOException {
        var folder = Files.createDirectory(root.resolve("p"));
        for (var i = 0; i < DOCUMENTS; i++) {
            Files.writeString(folder.resolve("survey.json"), object(0));
            Files.writeString(folder.resolve("pack.json"), object(0));
            check(folder, i);
        }
    }

    @Test
    void aShippedPackWithARandomPlaceReplacedIsAnsweredWithAValue() throws IOException {
        for (var name : PACKS) {
            var shipped = Path.of("kiosk-config", "packs", name);
            var folder = Files.createDirectory(root.resolve(name));
            for (var i = 0; i < DOCUMENTS / PACKS.size(); i++) {
                for (var file : List.of("survey.json", "pack.json")) {
                    var text = Files.readString(shipped.resolve(file));
                    Files.writeString(folder.resolve(file), random.nextInt(4) == 0 ? text : replaced(text));
                }
                check(folder, i);
            }
        }
        System.out.printf("RandomPackTest slowest %d ms%n", slowest.toMillis());
    }

    private void check(Path folder, int round) {
        var begin = System.nanoTime();
        var reading = PackReader.read(folder);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        assertThat(took).as("seed %d, round %d", seed, round).isLessThan(Duration.ofSeconds(1));
        if (reading instanceof PackReading.Refused refused) {
            assertThat(refused.faults())
                    .as("seed %d, round %d", seed, round)
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.line()).isPositive();
                        assertThat(fault.code()).isNotEmpty();
                        assertThat(fault.message()).isNotEmpty();
                    });
        }
    }

    /** One quoted text, which may be a key, becomes another value. */
    private String replaced(String text) {
        var from = text.indexOf('"', random.nextInt(text.length() - 2));
        var to = from < 0 ? -1 : text.indexOf('"', from + 1);
        return to < 0 ? text : text.substring(0, from) + value(3) + text.substring(to + 1);
    }

    private String value(int depth) {
        if (depth < DEEPEST && random.nextInt(3) > 0) {
            return random.nextBoolean() ? object(depth + 1) : array(depth + 1);
        }
        return SCALARS.get(random.nextInt(SCALARS.size())).replace('`', '"').replace('_', ' ');
    }

    private String object(int depth) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> "\"" + KEYS.get((random.nextInt(KEYS.size() / 6) * 6 + i) % KEYS.size()) + "\": "
                        + value(depth))
                .distinct()
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String array(int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> value(depth))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
