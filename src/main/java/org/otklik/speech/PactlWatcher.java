package org.otklik.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The plug as PulseAudio or PipeWire sees it: {@code pactl subscribe} says that something changed, {@code pactl list sinks}
 * what there is. Both talk to the sound server of the user that runs the kiosk, so they keep its environment.
 */
public final class PactlWatcher implements JackWatcher {
    /** A machine with many cards prints some tens of kilobytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final long LIST_SECONDS = 5;
    private static final Pattern CHANGE = Pattern.compile(".*(?:card|sink) #.*");

    private final Path program;
    private final Object lock = new Object();
    private Optional<Process> subscription = Optional.empty();
    private boolean closed;

    /** @param program the absolute path of pactl */
    public PactlWatcher(Path program) {
        if (!program.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + program);
        }
        this.program = program;
    }

    @Override
    public void watch(Consumer<Jack> told) {
        try {
            // Subscribed first, so that no change falls between the two.
            var lines = subscribe();
            if (lines.isPresent()) {
                follow(lines.get(), told);
            }
        } catch (IOException e) {
            // No server, no news: what is told below is all that is known.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
            told.accept(Jack.UNKNOWN);
        }
    }

    private Optional<BufferedReader> subscribe() throws IOException {
        synchronized (lock) {
            if (closed) {
                return Optional.empty();
            }
            var process = start("subscribe");
            subscription = Optional.of(process);
            return Optional.of(process.inputReader(StandardCharsets.UTF_8));
        }
    }

    private void follow(BufferedReader lines, Consumer<Jack> told) throws IOException, InterruptedException {
        var last = list();
        told.accept(last);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!CHANGE.matcher(line).matches()) {
                continue;
            }
            var now = list();
            if (now != last) {
                told.accept(now);
            }
            last = now;
        }
    }

    private Jack list() throws IOException, InterruptedException {
        var process = start("list", "sinks");
        try {
            var listed = process.getInputStream().readNBytes(MOST_BYTES);
            var whole = process.waitFor(LIST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return whole ? PactlPorts.jack(new String(listed, StandardCharsets.UTF_8)) : Jack.UNKNOWN;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            subscription.ifPresent(Process::destroyForcibly);
        }
    }
}
