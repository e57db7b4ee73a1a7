package org.otklik.visit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otklik.survey.Choice;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.survey.expression.Value;

/** Whether a visitor can have read what was answered. Survey page 9, "fast" and "straight". */
final class Haste {
    private static final int FEWEST_SCREENS = 2;
    private static final int FEWEST_ON_A_SCALE = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Pack pack;
    private final String language;
    private final Map<String, Value> answers;
    private final Map<String, Long> ms;

    Haste(Pack pack, String language, Map<String, Value> answers, Map<String, Long> ms) {
        this.pack = pack;
        this.language = language;
        this.answers = answers;
        this.ms = ms;
    }

    /** Of the screens behind the first that were answered, two or more and more than half stood too short a time. */
    boolean isFast() {
        var answered = pack.survey().questions().stream()
                .filter(question -> ms.containsKey(question.name()))
                .skip(1)
                .filter(question -> answers.containsKey(question.name()))
                .toList();
        var hasty = answered.stream().filter(this::isHasty).count();
        return hasty >= FEWEST_SCREENS && 2 * hasty > answered.size();
    }

    /** All answers on one scale are the same, and there are enough of them to tell. */
    boolean isStraight() {
        var scales = pack.survey().questions().stream()
                .filter(question -> question instanceof RatingQuestion && answers.containsKey(question.name()))
                .collect(Collectors.groupingBy(Haste::scale));
        return scales.values().stream()
                .anyMatch(same -> same.size() >= FEWEST_ON_A_SCALE
                        && same.stream()
                                        .map(question -> answers.get(question.name()))
                                        .distinct()
                                        .count()
                                == 1);
    }

    private boolean isHasty(Question question) {
        var times = pack.settings().quality();
        var reading = times.fastWord().multipliedBy(words(question));
        var least = reading.compareTo(times.fast()) > 0 ? reading : times.fast();
        return Duration.ofMillis(ms.get(question.name())).compareTo(least) < 0;
    }

    private int words(Question question) {
        var said = (question.title(language) + " " + question.description(language)).strip();
        return SPACE.split(said).length;
    }

    private static List<Value> scale(Question question) {
        return question.choices().stream().map(Choice::value).toList();
    }
}
