package org.otklik.collector.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.otklik.collector.ledger.ReceivedItem;
import org.otklik.collector.ledger.ReceivedItem.Mark;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonBool;
import org.otklik.json.JsonNumber;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.survey.Pack;
import org.otklik.survey.Services;
import org.otklik.survey.expression.Value;
import org.otklik.visit.ArrivedAnswers;
import org.otklik.wire.Comment;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.Response;
import org.otklik.wire.Sha256;

/**
 * What this release makes of an item that it has taken into custody: it never decides whether it is taken. Sync page 4.2.
 * Any thread.
 */
final class ItemJudge {
    private static final DateTimeFormatter WHOLE_HOUR = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HHxxx")
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String HOUR_FORM = "\\d{4}-\\d{2}-\\d{2}T\\d{2}[+-]\\d{2}:\\d{2}";
    private static final String DAY_FORM = "\\d{4}-\\d{2}-\\d{2}";

    /** Own: before the first release nobody answered anything. */
    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");

    /** Own: a local day may begin 14 hours before UTC's, and a clock may be wrong by some. */
    private static final Duration AHEAD = Duration.ofHours(26);

    private final PackShelf packs;

    ItemJudge(PackShelf packs) {
        this.packs = packs;
    }

    /** The item as it is kept, with what is made of it now. */
    ReceivedItem received(ItemId id, Sha256 sha256, String body, JsonObject tree, Instant now) {
        var kind = text(tree, "kind").flatMap(ItemKind::of);
        if (kind.isEmpty()) {
            return ReceivedItem.unread(id, sha256, body);
        }
        var at = kind.get() == ItemKind.RESPONSE
                ? text(tree, "hour").filter(hour -> hour.matches(HOUR_FORM))
                : text(tree, "day").filter(day -> day.matches(DAY_FORM));
        return new ReceivedItem(id, kind, sha256, body, at.orElse(""), mark(kind.get(), id, tree, now));
    }

    Mark mark(ItemKind kind, ItemId id, JsonObject tree, Instant now) {
        var start = kind == ItemKind.RESPONSE ? hour(tree) : day(tree);
        if (start.isEmpty() || !start.get().equals(id.time()) || isAbsurd(start.get(), now)) {
            return Mark.INVALID;
        }
        return kind == ItemKind.RESPONSE ? response(tree) : comment(tree);
    }

    private static boolean isAbsurd(Instant start, Instant now) {
        return start.isBefore(EARLIEST) || start.isAfter(now.plus(AHEAD));
    }

    private static Optional<Instant> hour(JsonObject tree) {
        try {
            return text(tree, "hour")
                    .filter(hour -> hour.matches(HOUR_FORM))
                    .map(hour -> OffsetDateTime.parse(hour, WHOLE_HOUR).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> day(JsonObject tree) {
        try {
            return text(tree, "day")
                    .filter(day -> day.matches(DAY_FORM))
                    .map(day ->
                            LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Mark comment(JsonObject tree) {
        var isKnown = isSchema(tree, Comment.SCHEMA)
                && text(tree, "pack").filter(packs::knows).isPresent();
        if (!isKnown) {
            return Mark.UNREAD;
        }
        return text(tree, "text").isPresent() ? Mark.READ : Mark.INVALID;
    }

    private Mark response(JsonObject tree) {
        var pack = isSchema(tree, Response.SCHEMA) ? pack(tree) : Optional.<Pack>empty();
        if (pack.isEmpty()) {
            return Mark.UNREAD;
        }
        var end = text(tree, "end").orElse("");
        var keepsRules = List.of("complete", "abandoned").contains(end)
                && isService(pack.get(), tree)
                && answers(tree)
                        .filter(answers -> ArrivedAnswers.fit(pack.get(), answers))
                        .isPresent();
        return keepsRules ? Mark.READ : Mark.INVALID;
    }

    private Optional<Pack> pack(JsonObject tree) {
        return text(tree, "pack")
                .flatMap(id -> whole(tree, "pack_version").flatMap(version -> packs.find(id, version)));
    }

    /** A pack without tiles says nothing of services. */
    private static boolean isService(Pack pack, JsonObject tree) {
        var group = tree.member("service");
        return group.isEmpty()
                || (group.get() instanceof JsonText named
                        && pack.services().map(Services::groups).orElse(List.of()).stream()
                                .anyMatch(known -> known.id().equals(named.text())));
    }

    private static Optional<Map<String, Value>> answers(JsonObject tree) {
        if (!(tree.member("answers").orElse(null) instanceof JsonObject given)) {
            return Optional.empty();
        }
        Map<String, Value> answers = new LinkedHashMap<>();
        given.members().forEach((question, answer) -> answers.put(question, value(answer)));
        return Optional.of(answers);
    }

    /** What is no value of ours is missing, and no question takes that for an answer. */
    private static Value value(JsonValue json) {
        if (json instanceof JsonText text) {
            return Value.text(text.text());
        }
        if (json instanceof JsonNumber number) {
            return Value.number(Double.parseDouble(number.digits()));
        }
        if (json instanceof JsonBool flag) {
            return new Value.Flag(flag.value());
        }
        return json instanceof JsonArray array
                ? new Value.Several(array.items().stream().map(ItemJudge::value).toList())
                : Value.missing();
    }

    private static boolean isSchema(JsonObject tree, int schema) {
        return whole(tree, "schema").filter(known -> known == schema).isPresent();
    }

    private static Optional<Integer> whole(JsonObject tree, String name) {
        return tree.member(name)
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).digits())
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt);
    }

    private static Optional<String> text(JsonObject tree, String name) {
        return tree.member(name).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).text());
    }
}
