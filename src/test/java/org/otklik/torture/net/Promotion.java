package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.otklik.collector.HastyCollector;
import org.otklik.testkit.LogEar;
import org.otklik.torture.Checker;
import org.otklik.torture.History;
import org.otklik.torture.LedgerDump;
import org.otklik.torture.Visits;

/** One round: clients send, the primary dies, its standby takes over, the clients go on, all invariants are looked at. */
final class Promotion {
    private static final int EQUAL = 64;
    private static final int OPPOSITE = 16;
    private static final int ITEMS = 200;

    private final PostgresPair pair;
    private final Path folder;
    private final long seed;
    private final CustodyScore score;

    Promotion(PostgresPair pair, Path folder, long seed, CustodyScore score) {
        this.pair = pair;
        this.folder = folder;
        this.seed = seed;
        this.score = score;
    }

    /** F37: so many milliseconds after each client had its first receipt, whatever is under way. */
    void primaryKilled(long afterMillis) throws IOException, SQLException, InterruptedException {
        pair.follow(PostgresPair.Following.SYNCHRONOUS);
        var database = pair.freshDatabase();
        try (var log = new LogEar("org.otklik");
                var collector = HastyCollector.onPostgres(folder.resolve("killed"), pair.url(database))) {
            var clients = new PatientClients(URI.create(collector.address()), collector::newKiosk, seed);
            clients.begin();
            clients.begun();
            clients.sendFor(afterMillis);
            pair.killPrimary();
            var before = clients.acked();
            pair.promote();
            clients.finish();
            score.count("acked_before_the_kill", before);
            judge("primary killed", clients, database, log);
        }
        pair.drop(database);
        score.round();
    }

    /** F38: all commits wait, an operator cancels the waits, the primary dies with what only it had. */
    void waitsCancelled() throws IOException, SQLException, InterruptedException {
        pair.follow(PostgresPair.Following.SYNCHRONOUS);
        var database = pair.freshDatabase();
        try (var log = new LogEar("org.otklik");
                var collector = HastyCollector.onPostgres(folder.resolve("cancelled"), pair.url(database))) {
            var clients = new PatientClients(URI.create(collector.address()), collector::newKiosk, seed);
            clients.begin();
            clients.begun();
            pair.cutOff();
            pair.awaitWaiting(PatientClients.THREADS);
            var acked = clients.acked();
            var refused = clients.answered(PatientClient.Answer.REFUSED);
            var cancelled = pair.cancelWaiting();
            clients.refused(refused + cancelled);
            // Refused clients come again, so that all wait once more.
            pair.awaitWaiting(PatientClients.THREADS);
            pair.killPrimary();
            if (clients.acked() != acked || cancelled < PatientClients.THREADS) {
                score.complaint("%d waits were cancelled, and %d items were acked by it"
                        .formatted(cancelled, clients.acked() - acked));
            }
            pair.promote();
            clients.finish();
            score.count("waits_cancelled", cancelled);
            judge("waits cancelled", clients, database, log);
        }
        pair.drop(database);
    }

    /** Nobody waits for the standby, and it was cut off: what is acked from then on must be gone. */
    void control() throws IOException, SQLException, InterruptedException {
        pair.follow(PostgresPair.Following.ASYNCHRONOUS);
        var database = pair.freshDatabase();
        try (var log = new LogEar("org.otklik");
                var collector = HastyCollector.onPostgres(folder.resolve("control"), pair.url(database))) {
            var clients = new PatientClients(URI.create(collector.address()), collector::newKiosk, seed);
            pair.caughtUp();
            pair.cutOff();
            clients.begin();
            clients.begun();
            pair.killPrimary();
            pair.promote();
            clients.finish();
            var lost = Checker.violations(history(clients.histories(), database, log)).stream()
                    .filter(violation -> violation.invariant() == Checker.Invariant.I2)
                    .count();
            score.control("an asynchronous standby that was cut off", lost);
        }
        pair.drop(database);
    }

    /** F40: a kiosk sends the same batch 64 times at one moment. */
    void equalAtOnce() throws IOException, SQLException, InterruptedException {
        var atOnce = new AtOnce(seed, ITEMS);
        together("equal batches", atOnce, collector -> atOnce.equal(collector.newKiosk(), EQUAL));
    }

    /** F41: copies of a kiosk send the same items at one moment, half of them from the other end. */
    void oppositeAtOnce() throws IOException, SQLException, InterruptedException {
        var atOnce = new AtOnce(seed, ITEMS);
        together("opposite batches", atOnce, collector -> {
            var tokens = Stream.generate(collector::newKiosk).limit(OPPOSITE).toList();
            return atOnce.opposite(tokens);
        });
    }

    private void together(String words, AtOnce atOnce, Function<HastyCollector, List<AtOnce.Sending>> cast)
            throws IOException, SQLException, InterruptedException {
        pair.follow(PostgresPair.Following.SYNCHRONOUS);
        var database = pair.freshDatabase();
        try (var log = new LogEar("org.otklik");
                var collector = HastyCollector.onPostgres(folder.resolve(words), pair.url(database))) {
            var sendings = cast.apply(collector);
            var answers = atOnce.sent(URI.create(collector.address()), sendings);
            var ledger = LedgerDump.ofPostgres(pair.url(database));
            if (!answers.equals(new AtOnce.Answers(ITEMS, Set.of(200))) || !atOnce.isAllOf(ledger)) {
                score.complaint("%s: %s, %d rows, %d log lines"
                        .formatted(
                                words,
                                answers,
                                ledger.rows().size(),
                                log.lines().size()));
            }
            score.count(words.replace(' ', '_') + "_at_once", sendings.size());
        }
        pair.drop(database);
    }

    private void judge(String words, PatientClients clients, String database, LogEar log) throws SQLException {
        var history = history(clients.histories(), database, log);
        score.count("acked_rows", clients.acked());
        score.count("rows_in_the_ledgers", history.ledger().rows().size());
        score.count("answered_503", clients.answered(PatientClient.Answer.REFUSED));
        score.count("without_an_answer", clients.answered(PatientClient.Answer.CUT));
        clients.complaints().forEach(complaint -> score.complaint(words + ": " + complaint));
        Checker.violations(history).forEach(violation -> score.complaint(words + ": " + violation));
    }

    private History history(List<History.Kiosk> kiosks, String database, LogEar log) throws SQLException {
        return new History(
                kiosks,
                LedgerDump.ofPostgres(pair.url(database)),
                History.State.DRAINED,
                List.of(),
                new History.Logs(log.lines(), Set.of(Visits.WORDS)));
    }
}
