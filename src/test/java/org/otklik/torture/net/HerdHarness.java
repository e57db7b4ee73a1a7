package org.otklik.torture.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.otklik.testkit.LogEar;
import org.otklik.torture.Harness;
import org.otklik.torture.Trial;
import org.otklik.torture.Verdict;

/**
 * All kiosks of a fleet find their collector again after a day without it: at their real pace, in a simulated time, with
 * the jitter that is shipped. A smaller fleet does the same without any, to show what it is for.
 */
public final class HerdHarness implements Harness {
    /** The crowd is seen in two hundred as well, and each kiosk brings the answers of a day. */
    private static final int MOST_WITHOUT_JITTER = 200;

    @Override
    public String name() {
        return "herd";
    }

    @Override
    public String proves() {
        return "A fleet that comes back at once after a day is drained within an hour, and its collector is not overrun.";
    }

    @Override
    public List<String> faults() {
        return List.of("F43");
    }

    @Override
    public String pace() {
        return "real, in simulated time: a report in 300 s, all waits and limits as shipped";
    }

    @Override
    public Verdict run(Trial trial) throws IOException {
        var kiosks = (int) trial.trials(10, 1_000, 50_000);
        var without = Math.min(kiosks, MOST_WITHOUT_JITTER);
        trial.progress().of(kiosks + without);
        List<String> complaints = new ArrayList<>();
        Map<String, Object> details = new TreeMap<>();
        try (var folder = MemoryFolder.of(trial.folder());
                var log = new LogEar("org.otklik")) {
            details.put("kiosks", kiosks);
            details.putAll(new FleetReturn(kiosks, trial.seed())
                    .of(place(folder.path(), "shipped"), SimulatedFleet.Jitter.AS_SHIPPED, complaints));
            trial.progress().done(kiosks);
            details.put(
                    "%d_without_jitter".formatted(without),
                    new FleetReturn(without, trial.seed())
                            .of(place(folder.path(), "none"), SimulatedFleet.Jitter.NONE, new ArrayList<>()));
            details.put("log_lines", log.lines().size());
            return folder.judged(new Verdict(1, complaints.size(), Verdict.Trials.ONE, complaints, details));
        }
    }

    private static Path place(Path folder, String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
