package org.otklik.torture;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the body of a batch tells beyond what it may: a time finer than an hour, a comment before its midnight. */
final class WireTell {
    /** The hour of a response, the day of a comment; sync page 3.1. */
    private static final Map<String, Pattern> TIMES = Map.of(
            "hour", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}(Z|[+-]\\d{2}:\\d{2})"),
            "day", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    private final JsonObject batch;
    private final List<String> told = new ArrayList<>();

    private WireTell(JsonObject batch) {
        this.batch = batch;
    }

    static List<String> of(History.Sent sent) {
        var json = JsonParser.parseString(new String(sent.batch(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        return new WireTell(json).looked(sent.comments());
    }

    private List<String> looked(History.Comments comments) {
        var day = LocalDate.ofInstant(Instant.parse(batch.get("sent_at").getAsString()), ZoneOffset.UTC);
        for (var element : batch.getAsJsonArray("items")) {
            var item = element.getAsJsonObject().getAsJsonObject("item");
            item.entrySet().forEach(member -> time(member.getKey(), member.getValue()));
            var isComment = item.get("kind").getAsString().equals("comment");
            if (isComment
                    && comments == History.Comments.AFTER_MIDNIGHT
                    && !LocalDate.parse(item.get("day").getAsString()).isBefore(day)) {
                told.add("a comment left on its own day");
            }
            if (isComment && (item.has("hour") || item.has("answers"))) {
                told.add("a comment carries what belongs to a response");
            }
        }
        return told;
    }

    private void time(String name, JsonElement value) {
        if (!value.isJsonPrimitive()) {
            return;
        }
        var text = value.getAsString();
        var form = TIMES.get(name);
        if (form != null
                ? !form.matcher(text).matches()
                : CLOCK_TIME.matcher(text).matches()) {
            told.add("an item tells a time finer than it may, in " + name);
        }
    }
}
