package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;

/**
 * How long a kiosk with a year's unsent answers takes to be ready again after it was cut off with a full log: from the
 * start of the process to an outbox that takes answers, nothing of the file in the cache. The screen is not in it.
 */
final class Restart implements Harness {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final int VISITS_A_LIFE = 30;

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public String proves() {
        return "With 100,000 unsent answers and a log left by a cut, the outbox takes answers again within 20 s.";
    }

    @Override
    public List<String> faults() {
        return List.of("F25");
    }

    @Override
    public String pace() {
        return "nothing is sent";
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        try {
            return restarted(trial);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Verdict restarted(Trial trial) throws IOException, InterruptedException, SQLException {
        var starts = trial.trials(2, 20, 500);
        var pending = trial.size() == Size.SMOKE ? 2_000 : 100_000;
        trial.progress().of(starts);
        var data = Files.createDirectories(trial.folder().resolve("kiosk"));
        var scratch = Files.createDirectories(trial.folder().resolve("tmp"));
        var log = trial.folder().resolve("log");
        fill(trial, data.resolve("outbox.db"), pending);
        var filled = OutboxCopy.of(data.resolve("outbox.db")).items().size();
        if (filled != pending) {
            throw new IllegalStateException("kept " + filled + " visits, not " + pending);
        }
        var took = new Quantiles();
        List<String> complaints = new ArrayList<>();
        for (var start = 1L; start <= starts; start++) {
            var begun = System.nanoTime();
            var life = CoreProcess.start(data, log, scratch, List.of("commit=" + VISITS_A_LIFE, "halt"));
            life.begins();
            var usable = System.nanoTime() - begun;
            var code = life.ended();
            took.add(usable);
            if (code != 0 || life.said("thanks").size() != VISITS_A_LIFE || usable > MOST.toNanos()) {
                complaints.add("start %d: usable after %d ms, ended with %d, %s"
                        .formatted(start, usable / 1_000_000, code, life.lines().get(0)));
                trial.progress().failed();
            }
            forget(data.resolve("outbox.db"));
            trial.progress().done(1);
        }
        return new Verdict(
                starts,
                complaints.size(),
                Verdict.Trials.ONE,
                complaints,
                Map.of(
                        "pending", pending,
                        "p50_ms", took.of(0.5) / 1_000_000,
                        "p99_ms", took.of(0.99) / 1_000_000,
                        "max_ms", took.of(1) / 1_000_000,
                        "file_mib", Files.size(data.resolve("outbox.db")) >> 20));
    }

    /** In memory, where a sync costs nothing; the file is then moved to the disk. */
    private static void fill(Trial trial, Path file, int pending) throws IOException {
        trial.progress().note("keeping " + pending + " visits");
        var memory = Path.of("/dev/shm");
        var place = Files.isWritable(memory) ? Files.createTempDirectory(memory, "otklik-restart") : file.getParent();
        var made = place.resolve("outbox.db");
        var visits = new Visits(new SecureRandom());
        try (var outbox = ((OutboxOpening.Opened) SqliteOutbox.open(made, new SecureRandom())).outbox()) {
            for (var i = 0; i < pending; i++) {
                if (!(outbox.commit(visits.silent(Instant.now())) instanceof Outcome.Kept)) {
                    throw new IllegalStateException("not kept");
                }
                outbox.tidy();
            }
        }
        if (!place.equals(file.getParent())) {
            Files.move(made, file);
            try (var left = Files.list(place)) {
                for (var other : left.toList()) {
                    Files.delete(other);
                }
            }
            Files.delete(place);
        }
    }

    /** Takes the file out of the cache of the system, as after the power was gone. */
    private static void forget(Path file) throws IOException, InterruptedException {
        var code = new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0", "status=none")
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("dd ended with " + code);
        }
    }
}
