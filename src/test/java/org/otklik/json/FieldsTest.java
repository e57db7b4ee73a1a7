package org.otklik.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private final Faults faults = new Faults("f.json");

    @Test
    void aValueOfTheWrongKindIsAFaultAndReadsAsAbsent() {
        var fields = fields("{\"a\": 1, \"b\": \"x\"}");
        assertThat(fields.text("a")).isEmpty();
        assertThat(fields.flag("b")).isEmpty();
        assertThat(fields.text("b")).contains("x");
        assertThat(faults.list()).extracting(Fault::pointer).containsExactly("/a", "/b");
        assertThat(faults.list()).extracting(Fault::code).containsOnly("value.type");
    }

    @Test
    void wholeNumbersAreExactAndBounded() {
        var fields = fields("{\"a\": 5.0, \"b\": 5.5, \"c\": 11, \"d\": 1e999999999, \"e\": 10}");
        assertThat(fields.whole("a", 1, 10)).isEqualTo(OptionalLong.of(5));
        assertThat(fields.whole("e", 1, 10)).isEqualTo(OptionalLong.of(10));
        assertThat(fields.whole("b", 1, 10)).isEmpty();
        assertThat(fields.whole("c", 1, 10)).isEmpty();
        assertThat(fields.whole("d", 1, 10)).isEmpty();
        assertThat(faults.list()).extracting(Fault::pointer).containsExactly("/b", "/c", "/d");
    }

    @Test
    void whatNobodyAskedForIsRefusedAndNotesAreNot() {
        var fields = fields("{\"$comment\": \"x\", \"title\": \"t\", \"tittle\": 1}");
        fields.text("title");
        fields.refuseUnknown("key.unknown");
        assertThat(faults.list()).hasSize(1);
        assertThat(faults.list().get(0).pointer()).isEqualTo("/tittle");
        assertThat(faults.list().get(0).hint()).isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void aMissingRequiredMemberIsNamedWhereItWouldStand() {
        fields("{}").require("id", "version");
        assertThat(faults.list()).extracting(Fault::pointer).containsExactly("/id", "/version");
    }

    @Test
    void aHostileFileCannotFillTheMemoryWithFaults() {
        for (var i = 0; i < Faults.MOST + 50; i++) {
            faults.error("x", Place.ROOT, "m", "");
        }
        assertThat(faults.list()).hasSize(Faults.MOST);
    }

    private Fields fields(String text) {
        var limits = new JsonLimits(10_000, 8, 100);
        var reading = StrictJson.read("f.json", text.getBytes(StandardCharsets.UTF_8), limits);
        return new Fields((JsonObject) ((Reading.Tree) reading).root(), faults);
    }
}
