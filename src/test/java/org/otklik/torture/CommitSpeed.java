package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.otklik.collector.HastyCollector;

/**
 * How long a commit takes, alone and while the kiosk sends, beside what the disk itself takes; and, by the kernel's own
 * word, one sync for each, done before it is called kept, and no checkpoint that anybody waits for.
 */
final class CommitSpeed implements Harness {
    /** More would make a trace of megabytes and say the same. */
    private static final int WATCHED = 300;

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public String proves() {
        return "A thank-you costs one sync, done before it, and no checkpoint; how long that takes, alone and while sending.";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public boolean measuresTime() {
        return true;
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool {
        Strace.need();
        var commits = trial.trials(200, 10_000, 1_000_000);
        trial.progress().of(2 * commits + WATCHED);
        try (var collector = new HastyCollector(trial.folder().resolve("collector"))) {
            Map<String, Object> details = new HashMap<>();
            details.put("alone_us", took(trial, collector, "alone", List.of("measure=" + commits)));
            trial.progress().done(commits);
            var sync = "sync=" + collector.address();
            details.put(
                    "sending_us", took(trial, collector, "sending", List.of("release", sync, "measure=" + commits)));
            trial.progress().done(commits);
            var syncs = watched(trial, collector);
            details.put("watched", WATCHED);
            details.put("syncs_at_checkpoints", syncs.atCheckpoints());
            return new Verdict(2 * commits + WATCHED, syncs.wrong().size(), Verdict.Trials.ONE, syncs.wrong(), details);
        }
    }

    private static String took(Trial trial, HastyCollector collector, String place, List<String> words)
            throws IOException, InterruptedException {
        var kiosk = new Story(collector, words).newKiosk(trial.folder().resolve(place));
        var life = kiosk.live(words, List.of());
        if (life.ended() != 0) {
            throw new IllegalStateException("not measured: " + life.lines() + Files.readString(kiosk.log()));
        }
        return life.said("took").get(0);
    }

    private static SyncCount watched(Trial trial, HastyCollector collector) throws IOException, InterruptedException {
        List<String> words = List.of("commit=" + WATCHED);
        var kiosk = new Story(collector, words).newKiosk(trial.folder().resolve("watched"));
        var trace = trial.folder().resolve("trace");
        var life = kiosk.live(
                words,
                List.of(
                        Strace.QUICK,
                        "-y",
                        "-xx",
                        "-e",
                        "trace=write,fsync,fdatasync",
                        "-s",
                        "4096",
                        "-o",
                        trace.toString()));
        if (life.ended() != 0) {
            throw new IllegalStateException("not watched: " + life.lines());
        }
        var ours = kiosk.data().resolve("outbox.db").toString();
        return SyncCount.of(DiskCall.of(Trace.read(trace), path -> path.startsWith(ours)));
    }

    /** The syncs between two words of a kiosk that only keeps visits. */
    record SyncCount(List<String> wrong, long atCheckpoints) {
        static SyncCount of(List<DiskCall> calls) {
            List<String> wrong = new ArrayList<>();
            var more = 0L;
            var kept = 0;
            List<String> since = new ArrayList<>();
            for (var call : calls) {
                if (call instanceof DiskCall.Sync sync) {
                    since.add(sync.path());
                } else if (call instanceof DiskCall.Said said && said.line().startsWith("open ")) {
                    since.clear();
                } else if (call instanceof DiskCall.Said said && said.line().startsWith("kept ")) {
                    kept++;
                    // The last one is the commit's own; a checkpoint before the word would end with the file itself.
                    if (since.isEmpty() || !since.get(since.size() - 1).endsWith("-wal")) {
                        wrong.add("visit %d was called kept after %s".formatted(kept, since));
                    }
                    more += Math.max(0, since.size() - 1);
                    since.clear();
                }
            }
            if (kept == 0) {
                wrong.add("void: no word was heard");
            }
            return new SyncCount(wrong, more);
        }
    }
}
