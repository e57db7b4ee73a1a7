package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.otklik.collector.HastyCollector;
import org.otklik.outbox.NormalOutbox;
import org.otklik.torture.Replay.Fate;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/**
 * Every image that a power cut could leave, if a sync means durable: from a recording of the kiosk's own system calls. A
 * kiosk that does not sync its commits, and images that lost their log, must lose answers; if they do not, the proof sees
 * nothing and the run fails.
 */
final class PowerCut implements Harness {
    private static final long CONTROL_IMAGES = 150;

    /** Visits of each of three lives: enough for a checkpoint of 200 pages by itself. */
    private static final int VISITS = 40;

    @Override
    public String name() {
        return "power-cut";
    }

    @Override
    public String proves() {
        return "Whatever a power cut leaves of unsynced writes, torn and reordered ones included: thanked answers are there.";
    }

    @Override
    public List<String> faults() {
        return List.of("F26");
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool {
        Strace.need();
        var images = trial.trials(40, 2_000, 100_000);
        trial.progress().of(images);
        var memory = Path.of("/dev/shm");
        var shelf = Files.isWritable(memory) ? Files.createTempDirectory(memory, "otklik-images") : trial.folder();
        try {
            return new Run(trial, shelf).run(images);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            if (shelf.startsWith(memory)) {
                Files.deleteIfExists(shelf);
            }
        }
    }

    /** One recording and its controls. */
    private record Run(Trial trial, Path shelf) {
        Verdict run(long images) throws IOException, InterruptedException, MissingTool, SQLException {
            var visits = (int) Math.max(VISITS, images / 500);
            Set<ItemId> ledger = new HashSet<>();
            var full = recorded("full", KioskCore.class, visits, ledger);
            var normal = recorded("normal", NormalOutbox.class, VISITS, ledger);
            var judged = new Replay(full.calls(), judge(full), ledger, Fate.AS_IT_IS);
            judged.run(images, new Random(trial.seed()), this::tell);
            var withoutSync = new Replay(normal.calls(), judge(normal), ledger, Fate.AS_IT_IS);
            withoutSync.run(CONTROL_IMAGES, new Random(trial.seed()), (good, count) -> {});
            var withoutLog = new Replay(full.calls(), judge(full), ledger, Fate.WITHOUT_LOG);
            withoutLog.run(CONTROL_IMAGES, new Random(trial.seed()), (good, count) -> {});
            List<String> complaints = new ArrayList<>(judged.complaints());
            red("WAL with synchronous=NORMAL", withoutSync, complaints);
            red("images without their log", withoutLog, complaints);
            if (judged.images() < images) {
                trial.progress().note("the recording has no more than " + judged.images() + " images that differ");
            }
            return new Verdict(
                    judged.images(),
                    Math.max(judged.bad(), complaints.isEmpty() ? 0 : 1),
                    Verdict.Trials.INDEPENDENT,
                    complaints,
                    Map.of(
                            "disk_calls",
                            full.calls().size(),
                            "thanked",
                            full.tale().thanked(),
                            "control_normal_lost",
                            withoutSync.bad() + " of " + withoutSync.cuts(),
                            "control_without_log_lost",
                            withoutLog.bad() + " of " + withoutLog.cuts()));
        }

        private void tell(boolean good, long images) {
            trial.progress().at(images);
            if (!good) {
                trial.progress().failed();
            }
        }

        private static void red(String control, Replay replay, List<String> complaints) {
            var losses = replay.complaints().stream()
                    .filter(words -> words.contains("I1 "))
                    .count();
            if (losses == 0) {
                complaints.add("void: the control was clean, the run would see no loss: " + control);
            }
        }

        /** Cut by itself with a full log, opened again, sent, checkpointed, closed. */
        private Recording recorded(String name, Class<?> main, int visits, Set<ItemId> ledger)
                throws IOException, InterruptedException, SQLException {
            var folder = Files.createDirectories(trial.folder().resolve(name));
            var data = Files.createDirectories(folder.resolve("kiosk"));
            var recording = new Recording(folder, data, main.getName());
            try (var collector = new HastyCollector(folder.resolve("collector"))) {
                Files.createDirectories(data.resolve("identity"));
                Files.writeString(
                        data.resolve("identity").resolve("token"),
                        collector.newKiosk().reveal());
                var round = "round=" + collector.address();
                recording.live(List.of("release", "commit=" + visits, round, "commit=" + visits, "halt"));
                recording.live(List.of("release", "commit=" + visits, round, round, "nightly", "commit=4"));
                LedgerDump.of(collector.ledger()).rows().forEach(row -> ledger.add(row.id()));
            }
            return recording;
        }

        private ImageJudge judge(Recording recording) {
            Map<ItemId, Sha256> committed = new HashMap<>();
            recording.tale().kept().forEach(kept -> committed.put(kept.id(), kept.sha256()));
            return new ImageJudge(shelf.resolve("image"), committed);
        }
    }
}
