package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries surveys without a kiosk: what visits by chance do in a pack, or JSON lines with their answers. Survey page 7. */
@Command(
        name = "simulate",
        description = {
            "Goes through a pack by chance and tells what visitors can come by, and whose visits would be flagged.",
            "Texts and numbers are tried from a short list. With --batch: answers JSON lines instead."
        })
final class SimulateCommand implements OwnForm {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int MOST_RUNS = 100_000;
    private static final int USUAL_RUNS = 1_000;

    private final InstantSource clock;
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "a pack folder, the id of a pack in the configuration folder, or a survey file alone")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--runs", paramLabel = "N", description = "visits of each kind, 1 to 100000; default: 1000")
    private Optional<Integer> runs = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "the same seed gives the same visits; default: 1")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "QUESTION",
            description = "an optional question of the pack that is asked too; may be repeated")
    private List<String> included = List.of();

    @Option(names = "--batch", description = "JSON lines from standard input to standard output")
    private boolean batch;

    SimulateCommand(InstantSource clock, InputStream in) {
        this.clock = clock;
        this.in = in;
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK);
    }

    @Override
    public ExitRule speak(Spoken spoken) throws IOException {
        if (batch) {
            refuseWhatABatchDoesNotTake();
            return new SimulateBatch(clock.withZone(ZoneId.systemDefault())).run(in, spoken.out());
        }
        var place = path.orElseThrow(() -> mistake("Missing required parameter: PATH, or the option --batch"));
        var visits = runs.orElse(USUAL_RUNS);
        if (visits < 1 || visits > MOST_RUNS) {
            throw mistake("--runs must be 1 to " + MOST_RUNS + ", not " + visits);
        }
        var tried = TriedPack.read(found(place, spoken.surroundings().config()));
        if (tried instanceof TriedPack.Unreadable unreadable) {
            spoken.err().println("kioskctl: " + unreadable.path() + " cannot be read.");
            return ExitRule.IO;
        }
        if (tried instanceof TriedPack.Refused refused) {
            FaultList.say(refused.path(), refused.faults(), spoken);
            return Checks.exit(refused.faults());
        }
        var usable = (TriedPack.Usable) tried;
        refuseUnknown(usable);
        if (!usable.pack().asksAtOnce(Set.copyOf(included))) {
            spoken.err().println("kioskctl: " + usable.path() + " asks nothing at first: no visit can begin.");
            return ExitRule.PACK;
        }
        var simulation = new Simulation(usable, Set.copyOf(included), visits, seed.orElse(1L));
        say(simulation, simulation.run(new Headway(clock, spoken)::visited), spoken);
        return ExitRule.OK;
    }

    private static void say(Simulation simulation, Simulation.Result result, Spoken spoken) {
        if (spoken.reader() == Spoken.Reader.PROGRAM) {
            spoken.out().println(GSON.toJson(SimulatedJson.of(simulation, result)));
            return;
        }
        new SimulatedText(spoken.surroundings().words(), simulation, result)
                .lines()
                .forEach(spoken.out()::println);
    }

    private static Path found(Path path, Path config) {
        var shipped = config.resolve("packs").resolve(path);
        return !Files.exists(path) && Files.isDirectory(shipped) ? shipped : path;
    }

    private void refuseWhatABatchDoesNotTake() {
        if (path.isPresent() || runs.isPresent() || seed.isPresent() || !included.isEmpty()) {
            throw mistake("--batch reads its surveys from standard input: leave out PATH, --runs, --seed, --include");
        }
    }

    private void refuseUnknown(TriedPack.Usable tried) {
        for (var name : included) {
            if (tried.pack().survey().question(name).isEmpty()) {
                throw mistake("--include: there is no question " + name);
            }
        }
    }

    private CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
