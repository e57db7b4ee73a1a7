package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/**
 * The schemas of surveys and packs say what the reader does. Each survey and each sidecar that another test of this
 * package writes is held against them too, by {@link Schemas#agree}.
 */
class SchemaAgreesWithLoaderTest {
    private static final Path PACKS = Path.of("kiosk-config", "packs");
    private static final int SPOILT = 2_000;

    private final long seed = Long.getLong("otklik.seed", System.nanoTime());

    @Test
    void everyShippedPackIsTakenByBoth() throws IOException {
        try (var packs = Files.list(PACKS)) {
            for (var pack : packs.toList()) {
                assertThat(PackReader.read(pack)).isInstanceOf(PackReading.Loaded.class);
                assertThat(Schemas.SURVEY.takes(Files.readString(pack.resolve("survey.json"))))
                        .as(pack.toString())
                        .isTrue();
                assertThat(Schemas.PACK.takes(Files.readString(pack.resolve("pack.json"))))
                        .as(pack.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void aShippedSurveyWithOneWordSpoiltIsJudgedAlike() throws IOException {
        System.out.println("SchemaAgreesWithLoaderTest seed " + seed + " (-Dotklik.seed=" + seed + ")");
        var random = new Random(seed);
        var survey = Files.readString(PACKS.resolve("mfc-basic/survey.json"));
        for (var i = 0; i < SPOILT; i++) {
            var from = survey.indexOf('"', random.nextInt(survey.length() - 2)) + 1;
            var to = survey.indexOf('"', from);
            if (from > 0 && to > from) {
                judged(survey.substring(0, from) + "x" + survey.substring(from));
                judged(survey.substring(0, from) + survey.substring(to));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"pages\"", "{}"})
    void whatIsNoSurveyAtAllIsRefusedByBoth(String json) {
        assertThat(SurveyText.read(json, "survey.json")).isInstanceOf(SurveyReading.Refused.class);
        assertThat(Schemas.SURVEY.takes(json)).isFalse();
        assertThat(Schemas.PACK.takes(json)).isFalse();
    }

    private static void judged(String json) {
        var reading = StrictJson.read(
                "survey.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8), SurveyText.LIMITS);
        if (reading instanceof Reading.Tree tree && tree.root() instanceof JsonObject object) {
            var reader = new Reader(new Faults("survey.json"), Reader.Use.PACK);
            new SurveyReader(reader).read(object);
            Schemas.SURVEY.agree(json, reader.faults().list());
        }
    }
}
