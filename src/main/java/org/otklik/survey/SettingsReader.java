package org.otklik.survey;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otklik.json.Fields;
import org.otklik.json.JsonObject;

/** Reads what {@code pack.json} says of the kiosk: review, voices, times of stillness and of odd visits. */
final class SettingsReader {
    private static final long MILLIS = 1_000;

    private final Reader reader;
    private final List<String> languages;

    SettingsReader(Reader reader, List<String> languages) {
        this.reader = reader;
        this.languages = languages;
    }

    PackSettings read(Fields fields) {
        var review = fields.flag("review").orElse(false) ? PackSettings.Review.SHOWN : PackSettings.Review.LEFT_OUT;
        return new PackSettings(
                review,
                fields.object("voices").map(this::voices).orElse(Map.of()),
                fields.object("idle").map(this::idle).orElse(IdleTimes.NONE),
                fields.object("quality").map(this::quality).orElse(QualityTimes.USUAL));
    }

    private Map<String, PackSettings.Voice> voices(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        Map<String, PackSettings.Voice> voices = new LinkedHashMap<>();
        for (var language : languages) {
            reader.oneOf(fields, language, List.of("good", "basic", "none"))
                    .map(word -> PackSettings.Voice.valueOf(word.toUpperCase(Locale.ROOT)))
                    .ifPresent(voice -> voices.put(language, voice));
        }
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return voices;
    }

    private IdleTimes idle(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        Map<IdleTimes.Wait, Duration> asked = new EnumMap<>(IdleTimes.Wait.class);
        for (var wait : IdleTimes.Wait.values()) {
            fields.whole(wait.key(), wait.least(), wait.most())
                    .ifPresent(seconds -> asked.put(wait, Duration.ofSeconds(seconds)));
        }
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return new IdleTimes(asked);
    }

    private QualityTimes quality(JsonObject object) {
        var fields = new Fields(object, reader.faults());
        var usual = QualityTimes.USUAL;
        var times = new QualityTimes(
                seconds(fields, "fastSeconds", 1, 5, usual.fast()),
                seconds(fields, "fastSecondsPerWord", 0.05, 0.3, usual.fastWord()),
                seconds(fields, "repeatSeconds", 1, 30, usual.repeat()),
                seconds(fields, "burstSeconds", 30, 300, usual.burst()));
        fields.refuseUnknown(SidecarReader.UNKNOWN_KEY);
        return times;
    }

    private static Duration seconds(Fields fields, String name, double least, double most, Duration usual) {
        var written = fields.number(name, least, most);
        return written.isEmpty() ? usual : Duration.ofMillis(Math.round(written.getAsDouble() * MILLIS));
    }
}
