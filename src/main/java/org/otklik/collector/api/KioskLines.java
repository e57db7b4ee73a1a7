package org.otklik.collector.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.otklik.collector.ledger.Completeness;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Standing;

/** A line for each kiosk: whether everything it committed is here, where the rest is, and when it was heard. */
final class KioskLines {
    /** A kiosk that reports every five minutes and says nothing for a day is switched off or cut off. Sync page 4.3. */
    private static final Duration SILENCE = Duration.ofHours(24);

    private final Registry registry;

    KioskLines(Registry registry) {
        this.registry = registry;
    }

    JsonArray json(Instant now) {
        var standings = registry.standings().stream().collect(Collectors.groupingBy(Standing::kiosk));
        var heard = registry.heard().stream().collect(Collectors.toMap(Registry.Heard::kiosk, Function.identity()));
        Map<UUID, Registry.Resend> resends = registry.resends().stream()
                .collect(Collectors.toMap(Registry.Resend::kiosk, Function.identity(), (a, b) -> a));
        var alerts = registry.alerts().stream().collect(Collectors.groupingBy(Registry.Alert::kiosk));
        var list = new JsonArray();
        for (var known : registry.kiosks()) {
            var json = line(standings.getOrDefault(known.id(), List.of()));
            json.addProperty("centre", known.centre());
            json.addProperty("name", known.name());
            Optional.ofNullable(heard.get(known.id())).ifPresent(beat -> {
                json.addProperty("heard", beat.receivedAt().toString());
                json.addProperty("oldest", beat.oldestPendingHours());
                json.addProperty("silent", beat.receivedAt().plus(SILENCE).isBefore(now));
            });
            Optional.ofNullable(resends.get(known.id()))
                    .ifPresent(
                            resend -> json.addProperty("resend", resend.doneAt().isPresent() ? "done" : "asked"));
            json.add("alerts", alerts(alerts.getOrDefault(known.id(), List.of())));
            list.add(json);
        }
        return list;
    }

    private static JsonArray alerts(List<Registry.Alert> alerts) {
        var list = new JsonArray();
        for (var alert : alerts) {
            var json = new JsonObject();
            json.addProperty("code", alert.code());
            json.addProperty("n", alert.n());
            json.addProperty("day", alert.lastDay());
            list.add(json);
        }
        return list;
    }

    private static JsonObject line(List<Standing> standings) {
        var completeness = standings.stream().map(Completeness::of).reduce(Completeness.UNHEARD, Completeness::and);
        var json = new JsonObject();
        json.addProperty("state", completeness.state().name().toLowerCase(Locale.ROOT));
        json.addProperty("stored", completeness.stored());
        json.addProperty("committed", completeness.committed());
        json.addProperty("pending", completeness.pending());
        json.addProperty("held", completeness.held());
        json.addProperty("missing", completeness.missing());
        standings.stream()
                .flatMap(standing -> standing.provedAt().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(proved -> json.addProperty("proved", proved.toString()));
        return json;
    }
}
