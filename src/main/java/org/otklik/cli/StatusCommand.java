package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.otklik.config.Change;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.PictureSize;
import org.otklik.outbox.KioskLock;
import org.otklik.outbox.OutboxFailure;
import org.otklik.outbox.OutboxReader;
import org.otklik.outbox.Standing;
import org.otklik.wire.AlertCode;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Tally;
import picocli.CommandLine.Command;

/** How the kiosk does, from its files alone; it can always answer, so it is 0 whatever it has to say. */
@Command(name = "status", description = "Says how the kiosk does, from its files alone; the kiosk may be running.")
final class StatusCommand implements KioskCommand {
    private final InstantSource clock;

    StatusCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String word() {
        return "status";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of();
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var page = new Page(surroundings.words());
        page.put("app", KioskCtl.VERSION, "status.app", KioskCtl.VERSION);
        var running = KioskLock.isHeld(surroundings.data());
        page.put("running", running, running ? "status.running" : "status.stopped");
        configuration(page, surroundings.config(), Checks.today(clock));
        picture(page, surroundings.data());
        var token = new TokenFile(surroundings.token()).read();
        var enrolled = token instanceof TokenFile.Usable;
        page.put("token", enrolled, enrolled ? "status.token" : "status.no_token");
        if (Files.exists(surroundings.outbox())) {
            outbox(page, surroundings.outbox());
        } else {
            page.put("outbox", "none", "status.no_outbox", surroundings.data());
        }
        return Report.of(ExitRule.OK, Change.NONE, page.result, page.lines);
    }

    private static void configuration(Page page, Path folder, LocalDate today) {
        var reading = ConfigReader.read(folder);
        if (reading instanceof ConfigReading.Loaded loaded) {
            var pack = loaded.configuration().pack();
            page.put(
                    "config",
                    "good",
                    "status.config",
                    loaded.configuration().kiosk().kiosk().centre());
            page.put(
                    "pack",
                    new TreeMap<>(Map.of("id", pack.id(), "version", pack.version(), "hash", pack.shortHash())));
            page.say("status.pack", pack.id(), pack.version(), pack.shortHash());
            pack.validity()
                    .to()
                    .filter(today::isAfter)
                    .ifPresent(to -> page.put("alerts", List.of("pack_expired"), "status.pack_expired", to));
        } else {
            page.put("config", "refused", "status.config_refused");
        }
    }

    /** As the kiosk that was started last took it. */
    private static void picture(Page page, Path data) {
        var left = PictureSize.left(data);
        if (left.isEmpty()) {
            page.put("picture", "none", "status.no_picture");
            return;
        }
        var size = left.get();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("width_px", size.widthPx());
        fields.put("height_px", size.heightPx());
        fields.put("width_mm", size.mm().width());
        fields.put("height_mm", size.mm().height());
        fields.put("source", size.source().word());
        fields.put("ppi", Math.round(size.ppi()));
        page.put("picture", fields);
        page.say(
                "status.picture",
                size.mm().width(),
                size.mm().height(),
                Math.round(size.ppi()),
                page.words.say("picture." + size.source().word()));
        if (!size.mm().isSupported()) {
            page.say("status.picture_small");
        }
    }

    private void outbox(Page page, Path file) {
        try (var outbox = OutboxReader.open(file)) {
            var standing = outbox.standing(clock.instant());
            page.put("outbox", standing(standing));
            page.say("status.queue", standing.due(), standing.unreleasedComments(), standing.quarantined());
            List<Map<String, Object>> tallies = new ArrayList<>();
            for (var epoch : outbox.tallies(clock.instant())) {
                tallies.add(tallies(epoch));
                var response = epoch.response();
                page.say(
                        "status.account",
                        response.committed().n(),
                        response.acked().n());
            }
            page.put("tallies", tallies);
            alarms(page, outbox);
        } catch (OutboxFailure e) {
            page.put("outbox", "unreadable", "status.unreadable", e.getMessage());
        }
    }

    /** What the file itself remembers; what a running kiosk has seen besides stands on the technician's page. */
    private static void alarms(Page page, OutboxReader outbox) {
        var alarms = outbox.alarms().stream().sorted().toList();
        page.put("alarms", alarms.stream().map(AlertCode::word).toList());
        alarms.forEach(alarm -> page.say("status.alarm." + alarm.word()));
        outbox.lastSalvage().ifPresent(last -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("day", last.day());
            fields.put("kept", last.kept());
            fields.put("lost_by_name", last.lostByName());
            fields.put("lost_by_number", last.lostByNumber());
            page.put("last_salvage", fields);
            page.say("status.salvage", last.day(), last.kept(), last.lostByName(), last.lostByNumber());
        });
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("due", standing.due());
        fields.put("unreleased_comments", standing.unreleasedComments());
        fields.put("quarantined", standing.quarantined());
        fields.put("oldest_due_hours", standing.oldestDueHours());
        return fields;
    }

    private static Map<String, Object> tallies(EpochTallies epoch) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("epoch", epoch.epoch().toString());
        fields.put("state", epoch.state());
        fields.put("response", kind(epoch.response()));
        fields.put("comment", kind(epoch.comment()));
        return fields;
    }

    private static Map<String, Object> kind(KindTallies kind) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("committed", tally(kind.committed()));
        fields.put("acked", tally(kind.acked()));
        fields.put("pending", kind.pending());
        fields.put("quarantined", kind.quarantined());
        fields.put("dropped", kind.dropped());
        return fields;
    }

    private static Map<String, Object> tally(Tally tally) {
        return new TreeMap<>(Map.of("n", tally.n(), "digest", tally.hex()));
    }

    /** The same said twice: to a program and to a person. */
    private static final class Page {
        private final Map<String, Object> result = new LinkedHashMap<>();
        private final List<String> lines = new ArrayList<>();
        private final Words words;

        Page(Words words) {
            this.words = words;
        }

        void put(String name, Object value) {
            result.put(name, value);
        }

        void put(String name, Object value, String key, Object... values) {
            put(name, value);
            say(key, values);
        }

        void say(String key, Object... values) {
            lines.add(words.say(key, values));
        }
    }
}
