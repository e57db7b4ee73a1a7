package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otklik.testkit.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code scripts/torture} starts: the harness that is named. */
@Command(name = "torture", mixinStandardHelpOptions = true)
final class TortureMain implements Callable<Integer> {
    static final int VIOLATION = 1;
    static final int USAGE = 64;
    static final int MISSING_TOOL = 75;

    /** Of what went wrong, so much is printed; the rest lies in the folder. */
    private static final int COMPLAINTS = 20;

    @Parameters(arity = "0..1", defaultValue = "")
    private String name;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--order")
    private Optional<Order> order = Optional.empty();

    @Option(names = "--size", defaultValue = "CI")
    private Size size;

    @Option(names = "--n")
    private Optional<Long> n = Optional.empty();

    @Option(names = "--seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--record")
    private boolean record;

    @Option(names = "--commit", required = true)
    private String commit;

    @Option(names = "--work", required = true)
    private Path work;

    /** For {@code scripts/torture all}: what runs by itself, and what may run beside another. */
    enum Order {
        ALONE,
        BESIDE
    }

    public static void main(String[] arguments) {
        var code = new CommandLine(new TortureMain())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        System.exit(code == CommandLine.ExitCode.USAGE ? USAGE : code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (list) {
            Harnesses.all().forEach(TortureMain::describe);
            for (var kind : FaultKind.values()) {
                System.out.println(kind.line(Harnesses.all()));
            }
            return 0;
        }
        if (order.isPresent()) {
            Harnesses.all().stream()
                    .filter(harness -> harness.measuresTime() == (order.get() == Order.ALONE))
                    .forEach(harness -> System.out.println(harness.name()));
            return 0;
        }
        if (name.equals("table")) {
            return table();
        }
        var harness = Harnesses.named(name);
        if (harness.isEmpty()) {
            System.err.println("No harness is called \"" + name + "\": scripts/torture --list names them.");
            return USAGE;
        }
        return run(harness.get());
    }

    private static void describe(Harness harness) {
        System.out.printf("%-14s %s %s%n", harness.name(), harness.proves(), harness.faults());
    }

    /** Writes the tables of the page and of the README anew, and names the figures that are older than the code. */
    private static int table() throws IOException {
        FigureTable.write(FigureTable.PAGE, FigureTable.of(Figures.all(), Age::isOutdated));
        FigureTable.write(FigureTable.README, FigureTable.inShort(Figures.all(), Age::isOutdated));
        for (var figure : Figures.all()) {
            if (Age.isOutdated(figure.get("commit").getAsString())) {
                System.err.println("outdated: " + figure.get("figure").getAsString());
            }
        }
        return 0;
    }

    private int run(Harness harness) throws IOException, InterruptedException {
        var used = seed.orElseGet(() -> System.nanoTime() & 0xFFFF_FFFFL);
        var folder = work.resolve("%s-%d".formatted(harness.name(), used));
        Folders.delete(folder);
        Files.createDirectories(folder);
        var begun = System.nanoTime();
        try (var progress = new Progress(harness.name(), TortureMain::say)) {
            progress.note("%s (seed %d)".formatted(harness.proves(), used));
            var verdict = harness.run(new Trial(size, n, used, folder, progress));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var circumstances = new Figure.Circumstances(
                    used, commit, LocalDate.now(ZoneOffset.UTC), Machine.of(folder), harness.pace(), took);
            var figure = new Figure(harness.name(), verdict, circumstances);
            print(figure);
            if (verdict.failures() > 0) {
                return violated(harness, figure, folder);
            }
            if (record) {
                Figures.replace(figure);
            }
            Folders.delete(folder);
            return 0;
        } catch (MissingTool missing) {
            System.err.println(harness.name() + ": not run, this machine lacks " + missing.getMessage());
            Folders.delete(folder);
            return MISSING_TOOL;
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }

    private void print(Figure figure) {
        var bound = RuleOfThree.bound(figure.verdict());
        System.out.println(
                json
                        ? figure.line()
                        : "%s: %d trials, %d failures%s, %d s %s"
                                .formatted(
                                        figure.name(),
                                        figure.verdict().n(),
                                        figure.verdict().failures(),
                                        bound.map(most -> ", below " + most + " with 95 % confidence")
                                                .orElse(""),
                                        figure.circumstances().duration().toSeconds(),
                                        figure.verdict().details()));
    }

    private int violated(Harness harness, Figure figure, Path folder) {
        figure.verdict().complaints().stream().limit(COMPLAINTS).forEach(words -> System.err.println("! " + words));
        System.err.printf(
                "%s: VIOLATED, seed %d%nagain: scripts/torture %s --%s --seed %d%s%nkept:  %s%n",
                harness.name(),
                figure.circumstances().seed(),
                harness.name(),
                size.name().toLowerCase(java.util.Locale.ROOT),
                figure.circumstances().seed(),
                n.isPresent() ? " --n " + n.get() : "",
                folder);
        return VIOLATION;
    }
}
