package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.json.Fields;
import org.otklik.survey.expression.Value;

/** Reads {@code rating}: 2 to 11 points from {@code rateValues}, or from {@code rateMin} to {@code rateMax}. */
final class RatingReader implements QuestionReaders.TypeReader {
    private static final int MOST_POINTS = 11;

    @Override
    public Optional<Question> read(QuestionHead head, Fields fields, Reader reader) {
        var look = look(fields, reader);
        var written = reader.choices(fields, "rateValues", 2, MOST_POINTS);
        var points = fields.any("rateValues").isPresent() ? written : range(fields, reader);
        var min = reader.words(fields, "minRateDescription", 60);
        var max = reader.words(fields, "maxRateDescription", 60);
        return points.isEmpty() ? Optional.empty() : Optional.of(new RatingQuestion(head, look, points, min, max));
    }

    private static RatingQuestion.Look look(Fields fields, Reader reader) {
        var word = fields.text("rateType").orElse("labels");
        if (word.equals("smileys")) {
            return RatingQuestion.Look.SMILEYS;
        }
        if (!word.equals("labels")) {
            reader.faults()
                    .error(
                            "profile.rate_type",
                            fields.place("rateType"),
                            "\"" + word + "\" is no look of this profile.",
                            "Write labels or smileys.");
        }
        return RatingQuestion.Look.LABELS;
    }

    private static List<Choice> range(Fields fields, Reader reader) {
        var min = fields.whole("rateMin", -100, 100).orElse(1);
        var max = fields.whole("rateMax", -100, 100).orElse(5);
        if (max - min < 1 || max - min >= MOST_POINTS) {
            reader.faults()
                    .error(
                            "profile.rate_points",
                            fields.place(),
                            "A rating has 2 to 11 points, not " + (max - min + 1) + ".",
                            "Change rateMin or rateMax.");
            return List.of();
        }
        List<Choice> points = new ArrayList<>();
        for (var point = min; point <= max; point++) {
            points.add(new Choice(Value.number((double) point), Optional.empty()));
        }
        return points;
    }
}
