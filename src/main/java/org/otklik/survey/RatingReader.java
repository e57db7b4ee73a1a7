package org.otklik.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.otklik.json.Fields;
import org.otklik.survey.expression.Value;

/** Reads {@code rating}: 2 to 11 points from {@code rateValues}, or from {@code rateMin} to {@code rateMax}. */
final class RatingReader implements QuestionReaders.TypeReader {
    private static final int MOST_POINTS = 11;

    /** There are ten faces. */
    private static final int MOST_SMILEYS = 10;

    private static final int LOWEST = -100;
    private static final int HIGHEST = 100;

    @Override
    public Optional<Question> read(QuestionHead head, QuestionFields from) {
        var fields = from.fields();
        var reader = from.reader();
        var look = reader.oneOf(fields, "rateType", List.of("labels", "stars", "smileys"))
                .map(word -> RatingQuestion.Look.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(RatingQuestion.Look.LABELS);
        reader.oneOf(fields, "displayMode", List.of("auto", "buttons"));
        var most = look == RatingQuestion.Look.SMILEYS ? MOST_SMILEYS : MOST_POINTS;
        var points = points(fields, most, reader);
        var min = reader.words(fields, "minRateDescription", TextRole.SCALE_END);
        var max = reader.words(fields, "maxRateDescription", TextRole.SCALE_END);
        return points.isEmpty() ? Optional.empty() : Optional.of(new RatingQuestion(head, look, points, min, max));
    }

    private static List<Choice> points(Fields fields, int most, Reader reader) {
        var min = fields.whole("rateMin", LOWEST, HIGHEST);
        var max = fields.whole("rateMax", LOWEST, HIGHEST);
        var step = fields.whole("rateStep", 1, HIGHEST - LOWEST);
        if (fields.any("rateValues").isEmpty()) {
            return range(min.orElse(1), max.orElse(5), step.orElse(1), most, fields, reader);
        }
        for (var name : List.of("rateMin", "rateMax", "rateStep")) {
            if (fields.any(name).isPresent()) {
                var message = "\"" + name + "\" means nothing beside rateValues.";
                reader.error("profile.both", fields.place(name), message, "Keep one of the two.");
            }
        }
        return new ChoiceList(reader, ChoiceList.Entry.POINT, Set.of()).read(fields, "rateValues", 2, most);
    }

    private static List<Choice> range(long min, long max, long step, int most, Fields fields, Reader reader) {
        var count = max < min ? 0 : (max - min) / step + 1;
        if (count < 2 || count > most) {
            var message = "This rating has " + count + " points.";
            var hint = "Write 2 to " + most + ": change rateMin, rateMax or rateStep.";
            reader.error("profile.rate_points", fields.place(), message, hint);
            return List.of();
        }
        List<Choice> points = new ArrayList<>();
        for (var point = min; point <= max; point += step) {
            points.add(new Choice(Value.number((double) point), Optional.empty()));
        }
        return points;
    }
}
