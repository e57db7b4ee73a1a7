package org.otklik.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.testkit.FuzzSeeds;

/** Jazzer's driver on one target, as a process of its own; what it says is understood line by line and kept as a log. */
final class Fuzzer {
    /** {@code #20000	DONE   cov: 977 ft: 2684 corp: 254/13123b ...}; the same with other words while it goes on. */
    private static final Pattern COUNT = Pattern.compile("#(\\d+)\\s+([A-Z]+|pulse)\\s+cov: (\\d+) .* corp: (\\d+)/.*");

    private static final Pattern FOUND = Pattern.compile("== Java Exception.*|.*ERROR: libFuzzer.*");

    /** A stack trace is told so far. */
    private static final int LINES_TOLD = 8;

    private final FuzzTarget target;
    private final Process process;
    private final Path place;
    private final Thread end;

    /** What became of it: the numbers of the last line that had some. */
    record Tale(long executions, long places, long inputs, Optional<String> complaint) {}

    private Fuzzer(FuzzTarget target, Process process, Path place) {
        this.target = target;
        this.process = process;
        this.place = place;
        end = new Thread(process::destroyForcibly, "end");
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** The inputs to begin with lie in the place under seeds; what is found, and the log, is left there. */
    static Fuzzer start(FuzzTarget target, long runs, long seed, Path place) throws IOException {
        var found = Files.createDirectories(place.resolve("found"));
        var scratch = Files.createDirectories(place.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // Half of the time to begin, and no slower after: what is instrumented gains little from the second
                // compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch.toAbsolutePath(),
                "-cp",
                Classes.OWN.path(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--instrumentation_includes=org.otklik.**",
                // Patterns of a pack are meant to become patterns, in a form that cannot run away.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--reproducer_path=" + place.toAbsolutePath(),
                "-runs=" + runs,
                "-seed=" + (seed & Integer.MAX_VALUE),
                "-max_len=65536",
                "-timeout=20",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                "-dict=" + FuzzSeeds.dictionary(target.word()),
                "-artifact_prefix=" + place.toAbsolutePath() + "/input-"));
        command.add(found.toString());
        command.add(place.resolve("seeds").toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Fuzzer(target, process, place);
    }

    /** Hears it to its end. */
    Tale tale(long before, Progress progress) throws IOException, InterruptedException {
        var numbers = new long[3];
        var finished = false;
        List<String> trouble = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var log = Files.newBufferedWriter(place.resolve("log"))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                log.write(line + "\n");
                var count = COUNT.matcher(line);
                if (count.matches()) {
                    numbers[0] = Long.parseLong(count.group(1));
                    numbers[1] = Long.parseLong(count.group(3));
                    numbers[2] = Long.parseLong(count.group(4));
                    finished |= count.group(2).equals("DONE");
                    progress.at(before + numbers[0]);
                }
                if ((!trouble.isEmpty() && trouble.size() < LINES_TOLD)
                        || FOUND.matcher(line).matches()) {
                    trouble.add(line.strip());
                }
            }
        }
        var code = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        return new Tale(numbers[0], numbers[1], numbers[2], complaint(finished && code == 0, code, trouble));
    }

    private Optional<String> complaint(boolean isWhole, int code, List<String> trouble) {
        if (isWhole && trouble.isEmpty()) {
            return Optional.empty();
        }
        var words = trouble.isEmpty() ? "the fuzzer ended with " + code : String.join(" | ", trouble);
        return Optional.of("%s: %s; input and log in %s".formatted(target.word(), words, place));
    }
}
