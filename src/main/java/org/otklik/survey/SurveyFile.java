package org.otklik.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;
import org.otklik.json.Reading;
import org.otklik.json.Severity;
import org.otklik.json.StrictJson;

/**
 * Checks a file that holds a survey alone, for its author: the profile, and everything that may be meant otherwise.
 * Never throws for what the file holds.
 */
public final class SurveyFile {
    private SurveyFile() {}

    /** The survey of this file; faults are told of this path. */
    public static SurveyReading read(Path file) {
        var faults = new Faults(file.toString());
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(SurveyText.MOST_BYTES + 1);
            var reading = StrictJson.read(faults.file(), bytes, SurveyText.LIMITS);
            if (reading instanceof Reading.Refused refused) {
                return new SurveyReading.Refused(List.of(refused.fault()));
            }
            if (((Reading.Tree) reading).root() instanceof JsonObject object) {
                return read(object, faults);
            }
            faults.error("value.type", Place.ROOT, "A survey is an object.", "Begin it with {.");
        } catch (IOException e) {
            var message = "It cannot be read: " + e.getMessage();
            faults.error("pack.unreadable", Place.ROOT, message, "Look at its owner and mode.");
        }
        return new SurveyReading.Refused(faults.list());
    }

    private static SurveyReading read(JsonObject json, Faults faults) {
        var reader = new Reader(faults, Reader.Use.TRIAL);
        var file = new SurveyReader(reader);
        var survey = file.read(json);
        WordRules.check(reader, place -> false);
        Completeness.compare(List.of(reader), List.of());
        if (faults.any(Severity.ERROR)) {
            return new SurveyReading.Refused(faults.list());
        }
        new SurveyLint(survey, reader, file.questions(), Set.of()).check();
        new ConditionLint(survey, file.questions(), Set.of()).check(List.of(reader));
        return new SurveyReading.Loaded(survey, faults.list());
    }
}
