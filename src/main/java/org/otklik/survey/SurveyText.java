package org.otklik.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.otklik.json.Faults;
import org.otklik.json.JsonLimits;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.Severity;
import org.otklik.json.StrictJson;

/**
 * Reads a survey without a pack: to be tried, never to be asked of visitors. The profile holds in full; what only a pack
 * must keep (complete languages, no personal data) is a warning or is not looked at. Never throws for what is written.
 */
public final class SurveyText {
    /** A survey is no larger, in bytes. Survey page 1. */
    public static final int MOST_BYTES = 512 * 1024;

    static final JsonLimits LIMITS = new JsonLimits(MOST_BYTES, 32, 1_000);

    private SurveyText() {}

    /** The survey in this JSON text; {@code file} is what its faults are told of. */
    public static SurveyReading read(String json, String file) {
        var reading = StrictJson.read(file, json.getBytes(StandardCharsets.UTF_8), LIMITS);
        if (reading instanceof Reading.Refused refused) {
            return new SurveyReading.Refused(List.of(refused.fault()));
        }
        if (((Reading.Tree) reading).root() instanceof JsonObject object) {
            return read(object, file);
        }
        var faults = new Faults(file);
        faults.error("value.type", Place.ROOT, "A survey is an object.", "Begin it with {.");
        return new SurveyReading.Refused(faults.list());
    }

    /** The survey in this part of a document; its faults point into that document. */
    public static SurveyReading read(JsonObject json, String file) {
        var reader = new Reader(new Faults(file), Reader.Use.TRIAL);
        var survey = new SurveyReader(reader).read(json);
        var faults = reader.faults();
        return faults.any(Severity.ERROR)
                ? new SurveyReading.Refused(faults.list())
                : new SurveyReading.Loaded(survey, faults.list());
    }
}
