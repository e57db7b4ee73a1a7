package org.otklik.collector.api;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.otklik.collector.insight.Suppression;
import org.otklik.collector.insight.Wilson;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Results;
import org.otklik.survey.ChecksQuestion;
import org.otklik.survey.Choice;
import org.otklik.survey.ChoiceQuestion;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;

/** The numbers of the results page as JSON, in the reader's language; what is too little to show is left out here. */
public final class ResultsPage {
    private static final Gson GSON = new Gson();
    private static final int MOST_COMMENTS = 500;

    private final Results results;
    private final Registry registry;
    private final PackShelf packs;
    private final InstantSource clock;

    public ResultsPage(Results results, Registry registry, PackShelf packs, InstantSource clock) {
        this.results = results;
        this.registry = registry;
        this.packs = packs;
        this.clock = clock;
    }

    /** What the page covers; the words stand in its address. */
    public enum Period {
        MONTH,
        DAYS,
        ALL;

        /** A word that is not known means the current month. */
        public static Period of(String word) {
            return switch (word) {
                case "30d" -> DAYS;
                case "all" -> ALL;
                default -> MONTH;
            };
        }

        private String from(LocalDate today) {
            return switch (this) {
                case MONTH -> today.withDayOfMonth(1).toString();
                case DAYS -> today.minusDays(29).toString();
                case ALL -> "0000-01-01";
            };
        }
    }

    /** The whole page in one answer: it is small, and its parts agree with each other. */
    public String json(Period period, String locale) {
        var now = clock.instant();
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var from = period.from(today);
        // A kiosk east of Greenwich is a day ahead for some hours.
        var to = today.plusDays(1).toString();
        var page = new JsonObject();
        page.addProperty("updatedAt", now.toString());
        page.addProperty("from", from);
        page.addProperty("to", today.toString());
        page.addProperty("k", Suppression.K);
        visits(page, from, to);
        page.add("questions", questions(from, to, locale));
        page.add("groups", groups(from, to, locale));
        page.addProperty("month", YearMonth.from(today).toString());
        page.add("comments", comments(YearMonth.from(today).toString(), locale));
        page.add("kiosks", kiosks());
        page.addProperty("unread", results.unread());
        return GSON.toJson(page);
    }

    private void visits(JsonObject page, String from, String to) {
        var ended = results.ended(from, to).stream().collect(Collectors.toMap(Results.Ended::end, Results.Ended::n));
        page.addProperty("complete", ended.getOrDefault("complete", 0L));
        page.addProperty("abandoned", ended.getOrDefault("abandoned", 0L));
    }

    private JsonArray questions(String from, String to, String locale) {
        Map<String, Map<String, Long>> counted = new HashMap<>();
        results.counted(from, to)
                .forEach(row -> counted.computeIfAbsent(row.question(), unused -> new HashMap<>())
                        .put(row.value(), row.n()));
        var shown = byQuestion(results.shown(from, to));
        var answered = byQuestion(results.answered(from, to));
        var list = new JsonArray();
        for (var pack : packs.newest()) {
            for (var question : pack.survey().questions()) {
                var options = options(question);
                if (!options.isEmpty() && shown.containsKey(question.name())) {
                    list.add(question(
                            question,
                            options,
                            counted.getOrDefault(question.name(), Map.of()),
                            locale,
                            shown,
                            answered));
                }
            }
        }
        return list;
    }

    private static Map<String, Long> byQuestion(List<Results.Shown> rows) {
        return rows.stream().collect(Collectors.toMap(Results.Shown::question, Results.Shown::n));
    }

    private static JsonObject question(
            Question question,
            List<Choice> options,
            Map<String, Long> counted,
            String locale,
            Map<String, Long> shown,
            Map<String, Long> answered) {
        var na = counted.getOrDefault("na", 0L);
        var n = answered.getOrDefault(question.name(), 0L) - na;
        var json = new JsonObject();
        json.addProperty("name", question.name());
        json.addProperty("title", question.title(locale));
        json.addProperty(
                "type",
                question.getClass().getSimpleName().replace("Question", "").toLowerCase(Locale.ROOT));
        json.addProperty("n", n);
        json.addProperty("na", na);
        json.addProperty("skipped", shown.get(question.name()) - answered.getOrDefault(question.name(), 0L));
        if (Suppression.hides(n)) {
            json.addProperty("hidden", true);
            return json;
        }
        var list = new JsonArray();
        for (var option : options) {
            var one = new JsonObject();
            one.addProperty("value", option.value().printed());
            one.addProperty("label", option.words(locale));
            one.addProperty("n", counted.getOrDefault(option.value().printed(), 0L));
            list.add(one);
        }
        json.add("options", list);
        return json;
    }

    private static List<Choice> options(Question question) {
        if (question instanceof RatingQuestion rating) {
            return rating.points();
        }
        if (question instanceof ChoiceQuestion choice) {
            return choice.choices();
        }
        return question instanceof ChecksQuestion checks ? checks.choices() : List.of();
    }

    private JsonArray groups(String from, String to, String locale) {
        var titles = groupTitles(locale);
        var list = new JsonArray();
        var lows = results.lowByGroup(from, to);
        // The question itself prints the total of the groups, so one hidden group alone would be the difference.
        var hidden = Suppression.line(lows.stream().mapToLong(Results.Low::n).toArray());
        for (var i = 0; i < hidden.length; i++) {
            var low = lows.get(i);
            var json = new JsonObject();
            json.addProperty("title", titles.getOrDefault(low.group(), ""));
            if (hidden[i]) {
                json.addProperty("hidden", true);
            } else {
                var interval = Wilson.of(low.low(), low.n());
                json.addProperty("n", low.n());
                json.addProperty("share", (double) low.low() / low.n());
                json.addProperty("low", interval.low());
                json.addProperty("high", interval.high());
            }
            list.add(json);
        }
        return list;
    }

    private Map<String, String> groupTitles(String locale) {
        Map<String, String> titles = new HashMap<>();
        for (var pack : packs.newest()) {
            pack.services()
                    .ifPresent(services -> services.groups()
                            .forEach(group ->
                                    titles.put(group.id(), group.title().in(locale))));
        }
        return titles;
    }

    private JsonArray comments(String month, String locale) {
        var titles = groupTitles(locale);
        var list = new JsonArray();
        for (var comment : results.comments(month, MOST_COMMENTS)) {
            var json = new JsonObject();
            json.addProperty("group", titles.getOrDefault(comment.group(), ""));
            json.addProperty("band", comment.band());
            json.addProperty("text", comment.text());
            list.add(json);
        }
        return list;
    }

    private JsonArray kiosks() {
        var standings = registry.standings().stream().collect(Collectors.groupingBy(Registry.Standing::kiosk));
        var heard =
                registry.heard().stream().collect(Collectors.toMap(Registry.Heard::kiosk, Registry.Heard::receivedAt));
        var list = new JsonArray();
        for (var known : registry.kiosks()) {
            var completeness = standings.getOrDefault(known.id(), List.of()).stream()
                    .map(Completeness::of)
                    .reduce(Completeness.silent(), Completeness::and);
            var json = new JsonObject();
            json.addProperty("centre", known.centre());
            json.addProperty("name", known.name());
            json.addProperty("state", completeness.state().name().toLowerCase(Locale.ROOT));
            json.addProperty("stored", completeness.stored());
            json.addProperty("committed", completeness.committed());
            json.addProperty("heard", heard.getOrDefault(known.id(), ""));
            list.add(json);
        }
        return list;
    }
}
