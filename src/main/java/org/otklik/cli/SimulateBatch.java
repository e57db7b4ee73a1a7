package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.otklik.json.JsonLimits;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/**
 * Answers JSON lines one by one, each apart from all others: nothing of a line is kept when its answer is written, so that
 * any number of lines needs the memory of one. Survey page 7.
 */
final class SimulateBatch {
    private static final int MOST_BYTES = 1 << 20;

    /** A survey may be 32 deep, and stands one deeper here. */
    private static final JsonLimits LIMITS = new JsonLimits(MOST_BYTES, 33, 10_000);

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final Clock clock;

    /**
     * Nothing is read yet.
     *
     * @param clock what {@code today()} means
     */
    SimulateBatch(Clock clock) {
        this.clock = clock;
    }

    /** Reads to the end of the input; tells whether every answer could be written. */
    ExitRule run(InputStream in, PrintWriter out) throws IOException {
        var lines = new BoundedLines(new BufferedInputStream(in), MOST_BYTES);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            answer(line.get()).ifPresent(answer -> out.println(GSON.toJson(answer)));
            if (out.checkError()) {
                return ExitRule.IO;
            }
        }
        return ExitRule.OK;
    }

    /** Nothing for a blank line. */
    private Optional<JsonObject> answer(byte[] line) {
        if (new String(line, StandardCharsets.UTF_8).isBlank()) {
            return Optional.empty();
        }
        var reading = StrictJson.read("line", line, LIMITS);
        if (reading instanceof Reading.Refused refused) {
            return Optional.of(named(JsonNull.INSTANCE, new LineAnswer.Refused("", LineAnswer.said(refused.fault()))));
        }
        if (!(((Reading.Tree) reading).root() instanceof org.otklik.json.JsonObject object)) {
            return Optional.of(named(JsonNull.INSTANCE, new LineAnswer.Refused("", "A line is an object.")));
        }
        var id = object.member("id").map(JsonTree::of).orElse(JsonNull.INSTANCE);
        var isExpression = object.member("expression").isPresent();
        return Optional.of(
                named(id, isExpression ? ExpressionLine.answer(object, clock) : SurveyLine.answer(object, clock)));
    }

    private static JsonObject named(JsonElement id, LineAnswer answer) {
        var object = new JsonObject();
        object.add("id", id);
        if (answer instanceof LineAnswer.Answered answered) {
            answered.members().asMap().forEach(object::add);
            return object;
        }
        var refused = (LineAnswer.Refused) answer;
        var error = new JsonObject();
        error.addProperty("pointer", refused.pointer());
        error.addProperty("message", refused.message());
        object.add("error", error);
        return object;
    }
}
