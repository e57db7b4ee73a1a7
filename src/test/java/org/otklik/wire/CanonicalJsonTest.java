package org.otklik.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

class CanonicalJsonTest {
    @Test
    void namesSortByUtf16UnitsAndTextIsNfc() {
        // RFC 8785 section 3.2.3, its names; the last two show that code points are not the order.
        var text = "{\"\\u20ac\":1,\"\\n\":2,\"\\uff21\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";
        assertThat(canonical(text)).contains("{\"\\n\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"Ａ\":3}");
        assertThat(canonical("[\"e\\u0301\"]")).contains("[\"é\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "[1.5]",
                "[1e3]",
                "[9007199254740993]",
                "[-9007199254740993]",
                "{\"e\\u0301\":1,\"\\u00e9\":2}",
                "[\"a\\u0000b\"]",
                "[\"\\u001b[31m\"]",
                "{\"a\\rb\":1}"
            })
    void whatHasNoCanonicalFormIsNothing(String text) {
        assertThat(canonical(text)).isEmpty();
    }

    @Test
    void twoNamesThatAreOneInNfcAreRefusedWhenMade() {
        assertThatThrownBy(() -> CanonicalJson.bytes(Map.of("e\u0301", 1, "\u00e9", 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(List.of((1L << 53) + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotTravelIsReplacedWhenMadeSoThatTheItemCan() {
        var made = CanonicalJson.bytes(Map.of("t", "a\u0000b\u001b[31m\rc\ttab\nline\ud83d!\ude00 \ud83d\ude00"));
        var text = new String(made, StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("{\"t\":\"a\ufffdb\ufffd[31m\ufffdc\\ttab\\nline\ufffd!\ufffd 😀\"}");
        assertThat(canonical(text)).contains(text);
    }

    @Test
    void boundsAreWritten() {
        assertThat(canonical("[9007199254740992,-9007199254740992,-0]")).isPresent();
        assertThat(canonical("[\"a\\tb\\nc\\\"\\\\\",true,{},[]]")).contains("[\"a\\tb\\nc\\\"\\\\\",true,{},[]]");
    }

    @Test
    void canonicalBytesReadBackToThemselves() {
        var seed = Long.getLong("otklik.seed", 20_261_124L);
        var random = new Random(seed);
        for (var run = 0; run < 2_000; run++) {
            var tree = tree(random, 4);
            var bytes = CanonicalJson.bytes(tree);
            assertThat(canonical(new String(bytes, StandardCharsets.UTF_8)))
                    .as("seed %d run %d", seed, run)
                    .contains(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> random.nextLong(1L << 53) * (random.nextBoolean() ? 1 : -1);
            case 1 -> random.nextBoolean();
            case 2 -> word(random);
            case 3 -> {
                List<Object> list = new ArrayList<>();
                for (var n = random.nextInt(4); n > 0; n--) {
                    list.add(tree(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (var n = random.nextInt(4); n > 0; n--) {
                    map.put(n + word(random), tree(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static String word(Random random) {
        var points = new int[] {'a', '"', '\\', '\n', '\t', 0x7F, 0xA0, 'ё', 'и', 0x306, 0x1F600, 0x2028};
        var word = new StringBuilder();
        for (var n = random.nextInt(6); n > 0; n--) {
            word.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return word.toString();
    }

    private static Optional<String> canonical(String text) {
        var reading = StrictJson.read("f", text.getBytes(StandardCharsets.UTF_8), WireLimits.BATCH);
        return CanonicalJson.bytes(((Reading.Tree) reading).root())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
