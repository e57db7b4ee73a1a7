package org.otklik.torture.net;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.otklik.testkit.PostgresServer;
import org.otklik.torture.Harness;
import org.otklik.torture.MissingTool;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;

/**
 * The ledger in two PostgreSQL clusters: all processes of the primary are killed while eight clients send, the standby is
 * promoted, the clients go on. Each round is followed by its control, the same with a standby that nobody waits for and
 * that was cut off before; it must lose what was acked. Every fifth round also cancels
 * waits, kills the collector, restores a backup, and lets many send at once. Reliability page 3.6.
 */
public final class PostgresHarness implements Harness {
    private static final int LATEST_KILL_MILLIS = 3_000;
    private static final int CASES_EVERY = 5;

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String proves() {
        return "What a receipt names outlives the database server that took it, whoever is killed and whenever.";
    }

    @Override
    public List<String> faults() {
        return List.of("F36", "F37", "F38", "F39", "F40", "F41");
    }

    @Override
    public String pace() {
        return "no waits but 50 ms after a 503; the collector's clock × 100, which lifts its limit per kiosk";
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool {
        if (!PostgresServer.isInstalled()) {
            throw new MissingTool("a PostgreSQL server (apt-get install postgresql)");
        }
        var rounds = trial.trials(1, 5, 1_000);
        trial.progress().of(rounds);
        // Each connection that dies is told of, with its stack, by the pool; that they die is the trial.
        var pool = Logger.getLogger("com.zaxxer.hikari");
        pool.setLevel(Level.SEVERE);
        var score = new CustodyScore();
        var random = new Random(trial.seed());
        try (var pair = new PostgresPair()) {
            score.note("postgres_version", pair.version());
            for (var round = 1L; round <= rounds && score.complaints().isEmpty(); round++) {
                var promotion = new Promotion(pair, trial.folder().resolve("round-" + round), random.nextLong(), score);
                promotion.primaryKilled(random.nextInt(LATEST_KILL_MILLIS));
                promotion.control();
                if (round % CASES_EVERY == 0) {
                    promotion.waitsCancelled();
                    new CustodyCases(pair, trial.folder().resolve("cases-" + round), random.nextLong(), score).run();
                    promotion.equalAtOnce();
                    promotion.oppositeAtOnce();
                }
                trial.progress().done(1);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return score.verdict();
    }
}
