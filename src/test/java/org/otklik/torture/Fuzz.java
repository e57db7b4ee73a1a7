package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.otklik.testkit.FuzzSeeds;

/**
 * Each reader of what comes from outside is fed with inputs that Jazzer makes up, led by what they reach in the code. It
 * begins with the inputs under src/test/resources/fuzz and the shipped packs. The first input that is answered by an
 * exception, or after more than a second, ends its target; it lies in the kept folder and belongs under
 * src/test/resources/fuzz, where every build tries it again.
 */
final class Fuzz implements Harness {
    private static final Path PACKS = Path.of("kiosk-config", "packs");

    /** Of all targets together, of which a look takes the share of one: none of them works at it for a minute. */
    private static final long LOOK = 100_000;

    private final String name;
    private final List<FuzzTarget> targets;

    private Fuzz(String name, List<FuzzTarget> targets) {
        this.name = name;
        this.targets = targets;
    }

    static Fuzz all() {
        return new Fuzz("fuzz", FuzzTarget.all());
    }

    /** {@code fuzz-batch}: one target gets all the executions. */
    static Optional<Harness> alone(String name) {
        return Arrays.stream(FuzzTarget.values())
                .filter(target -> name.equals("fuzz-" + target.word()))
                .<Harness>map(target -> new Fuzz(name, List.of(target)))
                .findFirst();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String proves() {
        return "Whatever comes from outside is read or refused: no exception, no hang.";
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public String pace() {
        return "nothing is sent";
    }

    @Override
    public Verdict run(Trial trial) throws IOException, InterruptedException {
        var executions = trial.trials(5_000, 1_000_000, 100_000_000);
        trial.progress().of(executions);
        var chosen = trial.size() == Size.SMOKE ? List.of(oneOf(trial.seed())) : targets;
        List<String> complaints = new ArrayList<>();
        Map<String, Object> reached = new TreeMap<>();
        var done = 0L;
        for (var target : chosen) {
            var fuzzer = Fuzzer.start(
                    target, runs(target, executions, chosen.size()), trial.seed(), prepared(trial.folder(), target));
            var tale = fuzzer.tale(done, trial.progress());
            done += tale.executions();
            tale.complaint().ifPresent(complaints::add);
            reached.put(
                    target.word(),
                    "%d executions, %d places reached, %d inputs kept"
                            .formatted(tale.executions(), tale.places(), tale.inputs()));
        }
        return new Verdict(done, complaints.size(), Verdict.Trials.ONE, complaints, reached);
    }

    /** Its share where all run, all of it where it is the only one there is, and seconds of it in a look. */
    private long runs(FuzzTarget target, long executions, int chosen) {
        if (chosen == targets.size()) {
            return chosen == 1 ? executions : target.of(executions);
        }
        return Math.min(executions, target.of(LOOK));
    }

    /** A fuzzer takes seconds to begin: a look is one at the next target, not at all of them. */
    private FuzzTarget oneOf(long seed) {
        return targets.get((int) Math.floorMod(seed, (long) targets.size()));
    }

    /** A folder for the target, with the inputs that it begins with. */
    private static Path prepared(Path folder, FuzzTarget target) throws IOException {
        var place = Files.createDirectories(folder.resolve(target.word()));
        var seeds = Files.createDirectories(place.resolve("seeds"));
        for (var seed : FuzzSeeds.of(target.word())) {
            Files.copy(seed, seeds.resolve(seed.getFileName()));
        }
        if (target == FuzzTarget.SURVEY) {
            shipped(seeds);
        }
        return place;
    }

    /** The shipped packs in the form of an input; the folder that they are read from is called p. */
    private static void shipped(Path seeds) throws IOException {
        try (Stream<Path> packs = Files.list(PACKS)) {
            for (var pack : packs.filter(Files::isDirectory).toList()) {
                var survey = Files.readString(pack.resolve("survey.json"));
                var about = Files.readString(pack.resolve("pack.json"))
                        .replaceFirst("(?m)^  \"id\": \"[a-z0-9-]*\"", "  \"id\": \"p\"");
                Files.writeString(seeds.resolve(pack.getFileName()), survey + "\n---\n" + about);
            }
        }
    }
}
