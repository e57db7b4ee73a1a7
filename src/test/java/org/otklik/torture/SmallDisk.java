package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.otklik.collector.HastyCollector;

/**
 * A disk of its own for the kiosk, in a mount namespace of its own: too small, eaten and freed by another process,
 * read-only, or with a temporary folder from which nothing may be run. What was thanked for is there; and when there is
 * room again, the kiosk goes on with what is left.
 */
final class SmallDisk implements Harness {
    private static final int SMALLEST_KIB = 200;
    private static final int LARGEST_KIB = 20 * 1024;

    /** Of the first run: enough for an outbox, and too little for the visits. */
    private static final int TOO_SMALL_KIB = 400;

    /** More than the smallest disks hold, and little enough that a run takes seconds. */
    private static final int VISITS = 400;

    /** What is wrong with the disk; most of the runs are about room. */
    private enum Trouble {
        FULL,
        EATEN,
        READ_ONLY,
        NOEXEC
    }

    private static final List<Trouble> TURNS = List.of(
            Trouble.FULL, Trouble.EATEN, Trouble.NOEXEC, Trouble.EATEN, Trouble.READ_ONLY, Trouble.FULL, Trouble.EATEN);

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String proves() {
        return "On a disk that is full, eaten, read-only or noexec no thank-you is false, and with room again all goes on.";
    }

    @Override
    public List<String> faults() {
        return List.of("F29", "F30", "F31");
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool {
        if (new ProcessBuilder("unshare", "-m", "true").start().waitFor() != 0) {
            throw new MissingTool("unshare -m (root, or user namespaces)");
        }
        var runs = trial.trials(4, 50, 2_000);
        trial.progress().of(runs);
        var random = new Random(trial.seed());
        List<String> complaints = new ArrayList<>();
        Map<String, Object> seen = new TreeMap<>();
        var failed = 0L;
        try (var collector = new HastyCollector(trial.folder().resolve("collector"))) {
            var story = new Story(collector, Classes.archived(trial.folder(), collector), List.of());
            for (var run = 0; run < runs; run++) {
                var trouble = TURNS.get(run % TURNS.size());
                var before = complaints.size();
                var place = Files.createDirectories(trial.folder().resolve("run-" + run));
                var kib = run == 0 ? TOO_SMALL_KIB : kib(random);
                var notSaved = new OneRun(story, place, random, complaints).of(trouble, kib);
                seen.merge("notsaved_" + trouble.name().toLowerCase(java.util.Locale.ROOT), notSaved, SmallDisk::sum);
                failed += complaints.size() > before ? 1 : 0;
                trial.progress().done(1);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        if (seen.get("notsaved_full").equals(0L)) {
            complaints.add("void: no disk was ever too small");
        }
        return new Verdict(
                runs,
                Math.max(failed, complaints.isEmpty() ? 0 : 1),
                Verdict.Trials.INDEPENDENT,
                complaints,
                new HashMap<>(seen));
    }

    private static int kib(Random random) {
        return (int) (SMALLEST_KIB * Math.pow((double) LARGEST_KIB / SMALLEST_KIB, random.nextDouble()));
    }

    private static Object sum(Object one, Object other) {
        return (Long) one + (Long) other;
    }

    /** One disk and its kiosk. */
    private record OneRun(Story story, Path place, Random random, List<String> complaints) {
        /** How many visits were told that they are not saved. */
        long of(Trouble trouble, int kib) throws IOException, InterruptedException, SQLException {
            var kiosk = story.newKiosk(place);
            var core = CoreProcess.command(
                    story.classes(),
                    KioskCore.class.getName(),
                    place.resolve("disk"),
                    place.resolve("disk-tmp"),
                    List.of("care", "commit=%d@200".formatted(VISITS)));
            var life =
                    CoreProcess.start(List.of("unshare", "-m", "bash", "-c", script(trouble, kib, core)), kiosk.log());
            var code = life.ended();
            kiosk.tale().add(life);
            var mayRefuse = trouble != Trouble.NOEXEC;
            if (code != 0 && !(mayRefuse && code == KioskCore.REFUSED)) {
                complaints.add("%s of %d KiB, %s: ended with %d: %s"
                        .formatted(trouble, kib, place, code, life.said("refused")));
            }
            if (trouble == Trouble.READ_ONLY && kiosk.tale().thanked() > 0) {
                complaints.add("thanks on a read-only disk, " + place);
            }
            if (trouble == Trouble.NOEXEC && life.said("thanks").size() != VISITS) {
                complaints.add("a noexec temporary folder cost answers, " + place);
            }
            goesOn(kiosk, trouble + " of " + kib + " KiB");
            return kiosk.tale().notSaved();
        }

        private void goesOn(Story.Kiosk kiosk, String what) throws IOException, InterruptedException, SQLException {
            var healed =
                    kiosk.live(List.of("commit=1", "drain=" + story.collector().address()), List.of());
            if (healed.ended() != 0) {
                complaints.add("%s, %s: with room again: %s".formatted(what, place, healed.lines()));
                return;
            }
            kiosk.tale().add(healed);
            var history = kiosk.history();
            var ledger = LedgerView.of(LedgerDump.of(story.collector().ledger()), history);
            Checker.violations(
                            new History(List.of(history), ledger, History.State.DRAINED, List.of(), History.Logs.NONE))
                    .forEach(violation -> complaints.add("%s, %s: %s".formatted(what, place, violation)));
        }

        /** The disk ends with the namespace, so what is on it is copied out first: the kiosk's own folder, to go on with. */
        private String script(Trouble trouble, int kib, List<String> core) {
            var size = trouble == Trouble.FULL || trouble == Trouble.EATEN ? kib : LARGEST_KIB;
            var lines = new ArrayList<String>();
            lines.add("set -e; mkdir -p disk disk-tmp; mount -t tmpfs -o size=%dk tmpfs disk".formatted(size));
            lines.add("mount -t tmpfs -o size=20m%s tmpfs disk-tmp"
                    .formatted(trouble == Trouble.NOEXEC ? ",noexec" : ""));
            lines.add("cp -a kiosk/. disk/");
            switch (trouble) {
                case EATEN -> lines.add(eater());
                case READ_ONLY -> lines.add("mount -o remount,ro disk");
                default -> lines.add("eater=");
            }
            lines.add("code=0; (cd \"$here\" && " + quoted(core) + ") || code=$?");
            lines.add("[[ -z ${eater:-} ]] || { kill $eater; wait $eater || true; }");
            lines.add("rm -f disk/eaten; cp -a disk/. kiosk/; exit $code");
            return "here=$PWD; cd " + quoted(List.of(place.toString())) + "\n" + String.join("\n", lines);
        }

        /** Another process takes all the room there is, for a moment, again and again. */
        private String eater() {
            var away = 20 + random.nextInt(200);
            var here = 20 + random.nextInt(200);
            return "(trap 'exit 0' TERM; while :; do cat /dev/zero >disk/eaten 2>/dev/null || true; sleep 0.%03d;"
                            .formatted(here)
                    + " rm -f disk/eaten; sleep 0.%03d; done) </dev/null >/dev/null & eater=$!".formatted(away);
        }

        private static String quoted(List<String> words) {
            return String.join(" ", words.stream().map(word -> "'" + word + "'").toList());
        }
    }
}
