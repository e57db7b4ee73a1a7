package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.otklik.collector.ledger.Completeness;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.PostgresAddress;
import org.otklik.collector.ledger.Registry;
import org.otklik.sync.HttpEndpoint;
import org.otklik.testkit.FakeClock;
import org.otklik.torture.Checker;
import org.otklik.torture.History;
import org.otklik.torture.LedgerDump;
import org.otklik.wire.KioskToken;

/** What else becomes of a ledger in PostgreSQL, before the collector as a program of its own: F36 and F39. */
final class CustodyCases {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH'Z'").withZone(ZoneOffset.UTC);

    /** Three times as many are few batches even of the kiosk that sends ten items at once. */
    private static final int VISITS = 6;

    /** Below the ten requests that a kiosk may make at once. */
    private static final int ROUNDS_TO_DRAIN = 8;

    private final PostgresPair pair;
    private final Path folder;
    private final long seed;
    private final CustodyScore score;

    CustodyCases(PostgresPair pair, Path folder, long seed, CustodyScore score) {
        this.pair = pair;
        this.folder = folder;
        this.seed = seed;
        this.score = score;
    }

    void run() throws IOException, SQLException, InterruptedException {
        collectorKilled();
        backupRestored();
    }

    /** F36: every client's COMMIT has gone out and waits for the standby when the collector dies. */
    private void collectorKilled() throws IOException, SQLException, InterruptedException {
        pair.follow(PostgresPair.Following.SYNCHRONOUS);
        var database = pair.freshDatabase();
        var url = pair.url(database);
        try (var collector = new CollectorProcess(folder.resolve("killed"))) {
            collector.start(url);
            var clients = new PatientClients(collector.address(), () -> newKiosk(url), seed);
            clients.begin();
            clients.begun();
            pair.cutOff();
            pair.awaitWaiting(PatientClients.THREADS);
            var acked = clients.acked();
            collector.kill();
            pair.join();
            collector.start(url);
            clients.finish();
            var cut = clients.answered(PatientClient.Answer.CUT);
            if (cut < PatientClients.THREADS) {
                score.complaint("collector killed: only %d requests were cut".formatted(cut));
            }
            score.count("commits_under_way_when_the_collector_died", PatientClients.THREADS);
            score.count("acked_rows", clients.acked());
            clients.complaints().forEach(words -> score.complaint("collector killed: " + words));
            check("collector killed", clients.histories(), url);
            if (clients.acked() <= acked) {
                score.complaint("collector killed: nothing was acked afterwards");
            }
        }
        pair.drop(database);
    }

    /** F39: the ledger goes back to a base backup; what was acked since is asked for and comes again. */
    private void backupRestored() throws IOException, SQLException, InterruptedException {
        // A backup takes the settings along, and would wait for a standby that it does not have.
        pair.follow(PostgresPair.Following.ASYNCHRONOUS);
        var database = pair.freshDatabase();
        var url = pair.url(database);
        try (var collector = new CollectorProcess(folder.resolve("restored"))) {
            collector.start(url);
            var token = newKiosk(url);
            var endpoint = HttpEndpoint.at(collector.address(), token);
            var kiosk =
                    new VirtualKiosk(folder.resolve("outbox.db"), token, endpoint, new FakeClock(Instant.now()), seed);
            drained(kiosk, "before the backup");
            var hour = HOUR.format(Instant.now());
            try (var backup = pair.backup()) {
                drained(kiosk, "after the backup");
                expect(url, Completeness.State.PROVED, "after the backup");
                collector.kill();
                backup.up();
                var restored = backup.url(database);
                collector.start(restored);
                kiosk.round();
                expect(restored, Completeness.State.SHORT_HERE, "when the backup is back");
                var asked = collector.command("restored", "--at", hour);
                if (!asked.equals(List.of("1 kiosks are asked"))) {
                    score.complaint("backup restored: " + asked);
                }
                drained(kiosk, "after the restored command");
                expect(restored, Completeness.State.PROVED, "in the end");
                kiosk.close();
                check("backup restored", List.of(kiosk.history()), restored);
                score.count("backups_restored_and_proved_again", 1);
            }
        }
        pair.drop(database);
    }

    private void drained(VirtualKiosk kiosk, String when) {
        for (var visit = 0; visit < VISITS; visit++) {
            kiosk.visit();
        }
        kiosk.prepareToDrain();
        if (!kiosk.drained(ROUNDS_TO_DRAIN)) {
            score.complaint("backup restored: not drained %s: %s".formatted(when, kiosk.standing()));
        }
    }

    private void expect(String url, Completeness.State state, String when) {
        Set<Completeness.State> states = new TreeSet<>();
        try (var ledger = opened(url)) {
            new Registry(ledger)
                    .standings()
                    .forEach(standing -> states.add(Completeness.of(standing).state()));
        }
        if (!states.contains(state) || (state == Completeness.State.PROVED && states.size() > 1)) {
            score.complaint("backup restored: %s the state is %s, not %s".formatted(when, states, state));
        }
    }

    private static KioskToken newKiosk(String url) {
        var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        try (var ledger = opened(url)) {
            new Registry(ledger).add(token, "mfc-1", "зал");
        }
        return token;
    }

    private static LedgerDatabase opened(String url) {
        return LedgerDatabase.connect(new PostgresAddress(url, Optional.empty()), Instant.now());
    }

    private void check(String words, List<History.Kiosk> kiosks, String url) throws SQLException {
        var history =
                new History(kiosks, LedgerDump.ofPostgres(url), History.State.DRAINED, List.of(), History.Logs.NONE);
        Checker.violations(history).forEach(violation -> score.complaint(words + ": " + violation));
    }
}
