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
import org.otklik.survey.Pack;
import org.otklik.survey.Question;
import org.otklik.survey.RatingQuestion;
import org.otklik.wire.Sha256;

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

    /**
     * The whole page in one answer: it is small, and its parts agree with each other.
     *
     * @param wanted which pack, as its link names it; another word means the first of them
     */
    public String json(Period period, String locale, String wanted) {
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
        var asked = AskedPack.of(results.asked(from, to), packs);
        page.add("packs", packs(asked));
        page.addProperty("month", YearMonth.from(today).toString());
        asked.stream()
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .ifPresentOrElse(
                        one -> about(page, one, new Results.Span(from, to, one.id(), one.version()), locale),
                        () -> nothing(page));
        page.add("kiosks", new KioskLines(registry).json(now));
        page.addProperty("unread", results.unread());
        page.addProperty("invalid", results.invalid());
        page.add("conflicts", digests(registry.conflicts()));
        page.add("mangled", digests(registry.mangled()));
        return GSON.toJson(page);
    }

    private static JsonArray digests(List<Registry.Conflict> conflicts) {
        var list = new JsonArray();
        for (var conflict : conflicts) {
            var json = new JsonObject();
            json.addProperty("id", conflict.id().toString());
            json.addProperty(
                    "digests", conflict.digests().stream().map(Sha256::hex).collect(Collectors.joining(" ≠ ")));
            list.add(json);
        }
        return list;
    }

    private static JsonArray packs(List<AskedPack> asked) {
        var list = new JsonArray();
        for (var one : asked) {
            var json = new JsonObject();
            json.addProperty("key", one.key());
            json.addProperty("id", one.id());
            json.addProperty("version", one.version());
            json.addProperty("audience", one.audience());
            json.addProperty("complete", one.complete());
            list.add(json);
        }
        return list;
    }

    private void about(JsonObject page, AskedPack asked, Results.Span span, String locale) {
        page.addProperty("pack", asked.key());
        page.addProperty("complete", asked.complete());
        page.addProperty("abandoned", asked.abandoned());
        page.add("questions", questions(asked, span, locale));
        page.add("groups", groups(asked, span, locale));
        page.add("comments", comments(asked, page.get("month").getAsString(), locale));
    }

    private static void nothing(JsonObject page) {
        page.addProperty("pack", "");
        page.addProperty("complete", 0);
        page.addProperty("abandoned", 0);
        List.of("questions", "groups", "comments").forEach(part -> page.add(part, new JsonArray()));
    }

    private JsonArray questions(AskedPack asked, Results.Span span, String locale) {
        Map<String, Map<String, Long>> counted = new HashMap<>();
        results.counted(span)
                .forEach(row -> counted.computeIfAbsent(row.question(), unused -> new HashMap<>())
                        .put(row.value(), row.n()));
        var shown = byQuestion(results.shown(span));
        var answered = byQuestion(results.answered(span));
        var list = new JsonArray();
        for (var question : asked.pack().map(pack -> pack.survey().questions()).orElse(List.of())) {
            var options = options(question);
            if (!options.isEmpty() && shown.containsKey(question.name())) {
                list.add(question(
                        question, options, counted.getOrDefault(question.name(), Map.of()), locale, shown, answered));
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

    private JsonArray groups(AskedPack asked, Results.Span span, String locale) {
        var titles = groupTitles(asked, locale);
        var list = new JsonArray();
        var lows = results.lowByGroup(span);
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

    private static Map<String, String> groupTitles(AskedPack asked, String locale) {
        Map<String, String> titles = new HashMap<>();
        asked.pack()
                .flatMap(Pack::services)
                .ifPresent(services -> services.groups()
                        .forEach(group -> titles.put(group.id(), group.title().in(locale))));
        return titles;
    }

    private JsonArray comments(AskedPack asked, String month, String locale) {
        var titles = groupTitles(asked, locale);
        var list = new JsonArray();
        for (var comment : results.comments(month, asked.id(), MOST_COMMENTS)) {
            var json = new JsonObject();
            json.addProperty("group", titles.getOrDefault(comment.group(), ""));
            json.addProperty("band", comment.band());
            json.addProperty("text", comment.text());
            list.add(json);
        }
        return list;
    }
}
