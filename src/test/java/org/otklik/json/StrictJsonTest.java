package org.otklik.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final JsonLimits LIMITS = new JsonLimits(1000, 4, 3);

    @Test
    void everyValueKnowsItsPointerAndLine() {
        var root = (JsonObject) tree("{\n  \"a/b\": [1,\n    \"x\"],\n  \"c\": {\"d\": null}\n}");
        var list = (JsonArray) root.member("a/b").orElseThrow();
        assertThat(list.place()).isEqualTo(new Place("/a~1b", 2));
        assertThat(list.items().get(1)).isEqualTo(new JsonText(new Place("/a~1b/1", 3), "x"));
        var inner = (JsonObject) root.member("c").orElseThrow();
        assertThat(inner.member("d").orElseThrow().place()).isEqualTo(new Place("/c/d", 4));
    }

    @Test
    void aNumberKeepsItsSpelling() {
        assertThat(tree("1.50e3")).isEqualTo(new JsonNumber(Place.ROOT, "1.50e3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a:1}",
                "[1,]",
                "[1 2]",
                "// x\n1",
                "NaN",
                "'x'",
                "01",
                "[1",
                "{\"a\":}",
                "1 1",
                "",
                "\"\t\"",
                "tRue",
                "[,]"
            })
    void looserSpellingsAreRefused(String text) {
        assertThat(fault(text).code()).isEqualTo("json.syntax");
    }

    @Test
    void aSyntaxFaultNamesTheLine() {
        assertThat(fault("{\n \"a\": 1,\n \"b\": oops\n}").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{bad", "{\"a\" 1}", "[1 2]", "'x'", "{\"a\":oops}"})
    void aSyntaxFaultSpeaksOfTheFileNotOfTheParser(String text) {
        assertThat(fault(text).message())
                .doesNotContain("JsonReader")
                .doesNotContain("LENIENT")
                .doesNotContain("http");
    }

    @Test
    void aDoubledKeyIsRefusedWithItsPointer() {
        var fault = fault("{\"a\": {\"b\": 1,\n \"b\": 2}}");
        assertThat(fault.code()).isEqualTo("json.duplicate_key");
        assertThat(fault.pointer()).isEqualTo("/a/b");
        assertThat(fault.line()).isEqualTo(2);
    }

    @Test
    void limitsHoldExactly() {
        assertThat(read("[[[[1]]]]")).isInstanceOf(Reading.Tree.class);
        assertThat(fault("[[[[[1]]]]]").code()).isEqualTo("json.depth");
        assertThat(read("{\"a\":1,\"b\":2,\"c\":3}")).isInstanceOf(Reading.Tree.class);
        assertThat(fault("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}").code()).isEqualTo("json.size");
        assertThat(fault("\"" + "x".repeat(999) + "\"").code()).isEqualTo("json.size");
    }

    @Test
    void aLongKeyAndTooManyValuesAreRefused() {
        assertThat(read("{\"" + "k".repeat(256) + "\":1}")).isInstanceOf(Reading.Tree.class);
        assertThat(fault("{\"" + "k".repeat(257) + "\":1}").code()).isEqualTo("json.size");
        var three = new JsonLimits(1000, 4, 3, 3);
        assertThat(StrictJson.read("f", "[1,2]".getBytes(StandardCharsets.UTF_8), three))
                .isInstanceOf(Reading.Tree.class);
        assertThat(StrictJson.read("f", "[1,2,3]".getBytes(StandardCharsets.UTF_8), three))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aValueCostsTheSameHoweverDeepItStands() {
        var key = "\"" + "k".repeat(250) + "\":";
        var nested = ("{" + key).repeat(30) + "[" + "0,".repeat(99_000) + "0]" + "}".repeat(30);
        var limits = new JsonLimits(1 << 20, 32, 3);
        var before = used();
        var reading = StrictJson.read("f", nested.getBytes(StandardCharsets.UTF_8), limits);
        assertThat(used() - before).as("bytes held").isLessThan(40L << 20);
        assertThat(reading).isInstanceOf(Reading.Tree.class);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void brokenTextIsRefused() {
        var reading = StrictJson.read("f.json", new byte[] {'"', (byte) 0xC3, '"'}, LIMITS);
        assertThat(((Reading.Refused) reading).fault().code()).isEqualTo("json.encoding");
        assertThat(fault("\"\\uD83D\"").code()).isEqualTo("json.syntax");
        assertThat(fault("\"\\uDE00\\uD83D\"").code()).isEqualTo("json.syntax");
        assertThat(tree("\"\\uD83D\\uDE00\"")).isEqualTo(new JsonText(Place.ROOT, "😀"));
    }

    @ParameterizedTest
    @CsvSource({"colour,color,1", "rateCoutn,rateCount,1", "zzz,'Known here: a, b.',0"})
    void aSlipFindsTheNameThatWasMeant(String written, String wanted, int near) {
        var known = near == 1 ? java.util.List.of(wanted, "other") : java.util.List.of("b", "a");
        var hint = NearestName.hint(written, known);
        assertThat(hint).isEqualTo(near == 1 ? "Did you mean \"" + wanted + "\"?" : wanted);
    }

    private static Reading read(String text) {
        return StrictJson.read("f.json", text.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static JsonValue tree(String text) {
        return ((Reading.Tree) read(text)).root();
    }

    private static Fault fault(String text) {
        return ((Reading.Refused) read(text)).fault();
    }
}
