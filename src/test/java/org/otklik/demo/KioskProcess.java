package org.otklik.demo;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A kiosk with a robot in front of it, as a process of its own that can be killed. One driver thread uses it. */
final class KioskProcess {
    /** A visit left to the idle clock takes the longest: 15 s and a countdown of 20 s, after the answers. */
    private static final int PATIENCE_SECONDS = 120;

    /** One line of the child: a word and what follows it. */
    record Report(String word, String rest) {
        List<String> words() {
            return rest.isEmpty() ? List.of() : List.of(rest.split(" ", -1));
        }
    }

    private final Process process;
    private final BufferedWriter commands;
    private final LinkedBlockingQueue<Report> reports = new LinkedBlockingQueue<>();

    KioskProcess(List<String> command, Path errors) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                    .start();
            Programs.endWithDriver(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        commands = process.outputWriter(StandardCharsets.UTF_8);
        var listener = new Thread(() -> listen(process.inputReader(StandardCharsets.UTF_8)), "kiosk-reports");
        listener.setDaemon(true);
        listener.start();
    }

    long pid() {
        return process.pid();
    }

    void send(String command) {
        try {
            commands.write(command);
            commands.newLine();
            commands.flush();
        } catch (IOException e) {
            // The process has just been killed; its last report says how far the visit came.
            reports.add(new Report("gone", e.toString()));
        }
    }

    /** The next report, or "gone" once the process has ended and said everything. */
    Report next() {
        try {
            return Optional.ofNullable(reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .orElseThrow(
                            () -> new IllegalStateException("the kiosk said nothing for " + PATIENCE_SECONDS + " s"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Report await(String word) {
        for (var report = next(); ; report = next()) {
            if (report.word().equals(word)) {
                return report;
            }
            if (report.word().equals("gone") || report.word().equals("fault")) {
                throw new IllegalStateException("waited for " + word + ", the kiosk said: " + report);
            }
        }
    }

    /** SIGKILL: no handler runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
    }

    int waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the kiosk did not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(BufferedReader lines) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("@")) {
                    var space = line.indexOf(' ');
                    reports.add(
                            space < 0
                                    ? new Report(line.substring(1), "")
                                    : new Report(line.substring(1, space), line.substring(space + 1)));
                }
            }
        } catch (IOException e) {
            Progress.say("kiosk pipe: %s".formatted(e.getMessage()));
        }
        reports.add(new Report("gone", ""));
    }
}
