package org.otklik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.otklik.config.Configuration;
import org.otklik.config.PictureSize;
import org.otklik.outbox.OutboxFailure;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.OutboxReader;
import org.otklik.ui.presenter.StateLine;
import org.otklik.wire.KioskToken;

/** How this kiosk does, for the technician's page: counts, codes and versions. Reads files; on the fleet thread. */
final class KioskState implements Supplier<List<StateLine>> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    /** Fleet page 2, {@code storage.lowMiB}. */
    private static final long LOW_MIB = 64;

    private static final long STEADY_MIB = 1000;

    private static final Map<String, String> NO_SALVAGE = Map.of("day", "?", "kept", "?", "named", "?", "counted", "?");

    private final Path data;
    private final Optional<Configuration> configuration;
    private final PictureSize picture;
    private final Reports reports;
    private final Clock clock;

    /**
     * What the running kiosk says of itself.
     *
     * @param sync nothing where nothing is sent at all
     * @param outbox whether answers can be kept
     */
    record Reports(Supplier<Optional<SyncLine>> sync, Supplier<OutboxHealth> outbox) {}

    /**
     * Reads nothing yet.
     *
     * @param clock in the zone of the kiosk
     */
    KioskState(Path data, Optional<Configuration> configuration, PictureSize picture, Reports reports, Clock clock) {
        this.data = data;
        this.configuration = configuration;
        this.picture = picture;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public List<StateLine> get() {
        List<StateLine> lines = new ArrayList<>(List.of(centre(), kiosk(), version(), pack(), queue()));
        lines.addAll(answers());
        lines.addAll(sync());
        lines.addAll(List.of(disk(), time(), screen()));
        return lines;
    }

    private StateLine centre() {
        return configuration
                .map(known -> StateLine.usual(
                        "centre", "plain", said(known.kiosk().kiosk().centre())))
                .orElseGet(() -> StateLine.warning("centre", "configRefused", Map.of()));
    }

    private StateLine kiosk() {
        try {
            return KioskToken.parse(Files.readString(data.resolve("identity").resolve("token")))
                    .map(token -> StateLine.usual("kiosk", "plain", said(groups(token.kiosk()))))
                    .orElseGet(() -> StateLine.warning("kiosk", "noToken", Map.of()));
        } catch (IOException e) {
            return StateLine.warning("kiosk", "noToken", Map.of());
        }
    }

    /** So it is told by telephone, and so it breaks where letters are large. */
    private static String groups(UUID kiosk) {
        return kiosk.toString().replace('-', ' ');
    }

    private static StateLine version() {
        return StateLine.usual(
                "version", "version", Map.of("version", KioskApp.VERSION, "java", System.getProperty("java.version")));
    }

    private StateLine pack() {
        if (configuration.isEmpty()) {
            return StateLine.warning("pack", "noPack", Map.of());
        }
        var pack = configuration.get().pack();
        var to = pack.validity().to();
        var words = Map.of(
                "id", pack.id(),
                "version", Integer.toString(pack.version()),
                "hash", pack.shortHash(),
                "to", to.map(LocalDate::toString).orElse(""));
        if (to.isEmpty()) {
            return StateLine.usual("pack", "pack", words);
        }
        return LocalDate.now(clock).isAfter(to.get())
                ? StateLine.warning("pack", "packExpired", words)
                : StateLine.usual("pack", "packTo", words);
    }

    private StateLine queue() {
        var file = data.resolve("outbox.db");
        if (!Files.exists(file)) {
            return StateLine.warning("queue", "noQueue", Map.of());
        }
        try (var outbox = OutboxReader.open(file)) {
            var standing = outbox.standing(clock.instant());
            var acked = outbox.tallies(clock.instant()).stream()
                    .mapToLong(epoch -> epoch.response().acked().n()
                            + epoch.comment().acked().n())
                    .sum();
            var words = Map.of(
                    "due", Long.toString(standing.due()),
                    "midnight", Long.toString(standing.unreleasedComments()),
                    "aside", Long.toString(standing.quarantined()),
                    "acked", Long.toString(acked));
            return standing.quarantined() > 0
                    ? StateLine.warning("queue", "queue", words)
                    : StateLine.usual("queue", "queue", words);
        } catch (OutboxFailure e) {
            return StateLine.warning("queue", "queueUnreadable", Map.of());
        }
    }

    /** A line for each alert of the outbox, the worst first. */
    private List<StateLine> answers() {
        var alerts = reports.outbox().get().alerts();
        if (alerts.isEmpty()) {
            return List.of(StateLine.usual("answers", "kept", Map.of()));
        }
        return alerts.stream()
                .sorted()
                .map(alert -> StateLine.warning("answers", "alert." + alert.word(), salvage()))
                .toList();
    }

    private Map<String, String> salvage() {
        try (var outbox = OutboxReader.open(data.resolve("outbox.db"))) {
            return outbox.lastSalvage()
                    .map(last -> Map.of(
                            "day", last.day(),
                            "kept", Long.toString(last.kept()),
                            "named", Long.toString(last.lostByName()),
                            "counted", Long.toString(last.lostByNumber())))
                    .orElse(NO_SALVAGE);
        } catch (OutboxFailure e) {
            return NO_SALVAGE;
        }
    }

    private List<StateLine> sync() {
        var line = reports.sync().get();
        if (line.isEmpty()) {
            return List.of(StateLine.usual("receipt", "offline", Map.of()));
        }
        var receipt = line.get()
                .receipt()
                .map(at -> StateLine.usual("receipt", "plain", said(when(at))))
                .orElseGet(() -> StateLine.usual("receipt", "noneYet", Map.of()));
        return line.get()
                .failure()
                .map(failure -> {
                    var words = Map.of("at", when(failure.at()), "code", failure.code());
                    return line.get().isBroken()
                            ? StateLine.warning("failure", "failure", words)
                            : StateLine.usual("failure", "failure", words);
                })
                .map(failure -> List.of(receipt, failure))
                .orElse(List.of(receipt));
    }

    private StateLine disk() {
        try {
            var free = Files.getFileStore(data).getUsableSpace() >> 20;
            // Where there is plenty the last digits only make the page flicker.
            var words = Map.of("mib", Long.toString(free < STEADY_MIB ? free : free / STEADY_MIB * STEADY_MIB));
            return free < LOW_MIB ? StateLine.warning("disk", "disk", words) : StateLine.usual("disk", "disk", words);
        } catch (IOException e) {
            return StateLine.warning("disk", "diskUnreadable", Map.of());
        }
    }

    private StateLine time() {
        var words = Map.of("at", when(clock.instant()), "zone", clock.getZone().getId());
        return clock.instant().isBefore(AnswerItems.BUILT_AFTER)
                ? StateLine.warning("time", "timeWrong", words)
                : StateLine.usual("time", "time", words);
    }

    private StateLine screen() {
        var words = Map.of(
                "width", Integer.toString(picture.mm().width()),
                "height", Integer.toString(picture.mm().height()),
                "ppi", Long.toString(Math.round(picture.ppi())));
        var source = "screen." + picture.source().word();
        return switch (picture.source()) {
            case ASSUMED -> StateLine.warning("screen", source, words);
            case OPTION, CONFIG, CALIBRATION, EDID, WINDOW -> StateLine.usual("screen", source, words);
        };
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(clock.getZone()));
    }

    private static Map<String, String> said(String words) {
        return Map.of("words", words);
    }
}
