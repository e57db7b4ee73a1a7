package org.otklik.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.KioskConfig;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.outbox.KioskLock;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.SyncOnce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does a stopped kiosk's sending by hand, under the same lock; a running kiosk does it by itself. */
@Command(name = "sync", description = "Sends now what is due. Stop the kiosk first: a running one sends by itself.")
final class SyncCommand implements KioskCommand {
    private final InstantSource clock;
    private final SyncOnce.Breath breath;

    @Option(names = "--once", description = "send what is due and end")
    private boolean once;

    @Option(
            names = "--drain",
            description =
                    "sends the comments of today too, which else wait for midnight: for a kiosk that is taken away")
    private boolean drain;

    @Option(names = "--endpoint", paramLabel = "URL", description = "the collector; beats sync.endpoint.url")
    private Optional<URI> endpoint = Optional.empty();

    SyncCommand(InstantSource clock, SyncOnce.Breath breath) {
        this.clock = clock;
        this.breath = breath;
    }

    @Override
    public String word() {
        return "sync";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK, ExitRule.UNREACHABLE, ExitRule.TRY_LATER, ExitRule.REFUSED, ExitRule.CONFIG);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        if (!once) {
            return Report.refused(
                    ExitRule.USAGE, "sync.once", "Sending for ever is what a running kiosk does.", "Say sync --once.");
        }
        var reading = ConfigReader.read(surroundings.config());
        if (reading instanceof ConfigReading.Refused refused) {
            return Checks.refusal(refused);
        }
        var kiosk = ((ConfigReading.Loaded) reading).configuration().kiosk();
        var address = endpoint.or(kiosk.sync()::endpoint);
        if (kiosk.sync().sending() == KioskConfig.Sending.OFF) {
            return config("sync.off", "/sync/enabled", "Sending is switched off.", "Switch it on to send.");
        }
        if (address.isEmpty()) {
            return config(
                    "sync.no_endpoint",
                    "/sync/endpoint/url",
                    "No collector is named.",
                    "Write its address, or give --endpoint.");
        }
        if (kiosk.sync().transport() == KioskConfig.Transport.SECURE && HttpEndpoint.isInTheClear(address.get())) {
            return Report.refused(
                    ExitRule.USAGE, "sync.clear", "Plain http would carry answers over the network.", "Write https.");
        }
        if (!Files.exists(surroundings.outbox())) {
            var nothing = List.of(surroundings.words().say("status.no_outbox", surroundings.data()));
            return Report.of(ExitRule.OK, Change.NONE, Map.of("end", "no_outbox"), nothing);
        }
        return locked(surroundings, kiosk, address.get());
    }

    private Report locked(Surroundings surroundings, KioskConfig kiosk, URI address) throws IOException {
        var token = new TokenFile(surroundings.token()).read();
        if (token instanceof TokenFile.Unusable unusable) {
            return Report.refused(ExitRule.REFUSED, "sync.token", unusable.reason(), unusable.hint());
        }
        var lock = KioskLock.take(surroundings.data());
        if (lock.isEmpty()) {
            return Report.refused(
                    ExitRule.TRY_LATER,
                    "sync.running",
                    "A running kiosk holds the outbox.",
                    "It sends by itself; stop it to send by hand.");
        }
        try (var run = new SyncRun(lock.get(), surroundings, kiosk, clock, breath)) {
            var goal = drain ? SyncRun.Goal.NOTHING_LEFT : SyncRun.Goal.NOTHING_DUE;
            return run.report(address, ((TokenFile.Usable) token).token(), goal);
        }
    }

    private static Report config(String code, String pointer, String message, String hint) {
        var fault = new Fault(code, Severity.ERROR, "kiosk.json", pointer, 1, message, hint);
        return Report.refused(ExitRule.CONFIG, List.of(fault));
    }
}
