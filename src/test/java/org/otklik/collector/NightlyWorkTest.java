package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.ReceivedItem;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Standing;
import org.otklik.testkit.LogEar;
import org.otklik.wire.Batch;
import org.otklik.wire.ItemId;
import org.otklik.wire.Tally;

class NightlyWorkTest {
    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T20:59:00Z, PT1M",
        "2026-11-28T21:00:00Z, PT24H",
        "2026-11-28T21:30:00Z, PT23H30M",
        "2026-12-31T00:00:00Z, PT21H"
    })
    void theNextNightIsNeverNowAndNeverFurtherThanADay(Instant now, Duration wait) {
        assertThat(NightlyWork.untilNext(now)).isEqualTo(wait);
    }

    @Test
    void aMiscountIsSaid() {
        try (var ear = new LogEar(NightlyWork.class.getName());
                var work = nights(now -> NightlyWork.sayMiscounts(new CountedLedger()))) {
            work.run();
            assertThat(ear.lines())
                    .anyMatch(line ->
                            line.contains("E-COL-03") && line.contains("counted 1") && line.contains("1 bodies"));
        }
    }

    @Test
    void aJobThatFailsIsSaidAndTheOthersAreDone() {
        List<Instant> done = new ArrayList<>();
        try (var ear = new LogEar(NightlyWork.class.getName());
                var work = nights(
                        now -> {
                            throw new IllegalStateException("broken");
                        },
                        done::add)) {
            work.run();
            assertThat(ear.lines()).anyMatch(line -> line.contains("E-COL-04 the nightly job 0 failed"));
            assertThat(done).containsExactly(NOW);
        }
    }

    @Test
    void theNightForgetsWhatHasHadItsTimeAndNothingElse(@TempDir Path data) throws Exception {
        try (var collector = new CollectorUnderTest(data)) {
            collector.post(collector.batch(collector.response(2, "property"), collector.comment("Долго ждали")));
            night(collector, Duration.ofDays(1));
            assertThat(bodies(data)).anyMatch(body -> body.contains("\"ms\"")).anyMatch(body -> body.contains("ждали"));
            night(collector, Duration.ofDays(92));
            assertThat(bodies(data)).hasSize(2).noneMatch(body -> body.contains("\"ms\"") || body.contains("ждали"));
            night(collector, Duration.ofDays(364));
            assertThat(bodies(data)).hasSize(2);
            night(collector, Duration.ofDays(31 * 13));
            assertThat(bodies(data)).hasSize(1);
            assertThat(new Registry(collector.database()).standings()).allMatch(Standing::proves);
        }
    }

    private static void night(CollectorUnderTest collector, Duration later) {
        try (var work =
                NightlyWork.of(collector.database(), 12, () -> Instant.now().plus(later))) {
            work.run();
        }
    }

    private static List<String> bodies(Path data) throws SQLException {
        List<String> bodies = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT body FROM response UNION ALL SELECT body FROM comment")) {
            while (rows.next()) {
                bodies.add(rows.getString(1));
            }
        }
        return bodies;
    }

    @SafeVarargs
    private static NightlyWork nights(Consumer<Instant>... works) {
        List<NightlyWork.Job> jobs = new ArrayList<>();
        for (var work : works) {
            jobs.add(new NightlyWork.Job(Integer.toString(jobs.size()), work));
        }
        return new NightlyWork(jobs, () -> NOW);
    }

    private record CountedLedger() implements Ledger {
        @Override
        public Stored store(Batch batch, List<ReceivedItem> items, Instant now) {
            throw new IllegalStateException("nothing is stored at night");
        }

        @Override
        public List<Miscount> recount() {
            var one = Tally.EMPTY.plus(ItemId.mint(Instant.EPOCH, new java.util.Random(1)));
            return List.of(new Miscount(new UUID(1, 1), new UUID(2, 2), one, Tally.EMPTY, 1));
        }
    }
}
