package org.otklik.torture;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/** A number that may be published, with all that a reader needs to doubt it; one line of JSON. Reliability page 4. */
public record Figure(String name, Verdict verdict, Circumstances circumstances) {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /**
     * When, where and how.
     *
     * @param commit what the build was made from; {@code +} at its end says that files differed from it
     * @param pace how the waits of sync were shortened; a harness that sends nothing says so
     */
    public record Circumstances(
            long seed, String commit, LocalDate date, Machine machine, String pace, Duration duration) {}

    /** The bound is computed here, and null where none may be drawn. */
    public JsonObject json() {
        var json = new JsonObject();
        json.addProperty("figure", name);
        json.addProperty("n", verdict.n());
        json.addProperty("failures", verdict.failures());
        json.addProperty("bound", bound().orElse(null));
        json.addProperty("trials", verdict.trials().name().toLowerCase(java.util.Locale.ROOT));
        json.addProperty("seed", circumstances.seed());
        json.addProperty("commit", circumstances.commit());
        json.addProperty("date", circumstances.date().toString());
        json.add("machine", GSON.toJsonTree(circumstances.machine()));
        json.addProperty("pace", circumstances.pace());
        json.addProperty("duration_s", circumstances.duration().toSeconds());
        json.add("details", GSON.toJsonTree(new TreeMap<>(verdict.details())));
        return json;
    }

    public String line() {
        return GSON.toJson(json());
    }

    private Optional<Double> bound() {
        return RuleOfThree.bound(verdict);
    }
}
