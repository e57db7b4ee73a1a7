package org.otklik.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A kiosk core running as a process of its own, heard to the last line that it could write. */
public final class CoreProcess {
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch spoken = new CountDownLatch(1);
    private final Thread ear;
    private boolean isSilent;
    private Optional<Process> watcher = Optional.empty();

    /** However the harness ends, nothing that it started stays behind. */
    private final Thread end;

    private CoreProcess(Process process) {
        this.process = process;
        end = new Thread(process::destroyForcibly, "end");
        Runtime.getRuntime().addShutdownHook(end);
        ear = new Thread(this::hear, "ear");
        ear.setDaemon(true);
        ear.start();
    }

    /** Standard error goes to the log, behind what is there; the temporary folder is {@code scratch}. */
    public static CoreProcess start(Path data, Path log, Path scratch, List<String> words) throws IOException {
        return start(Classes.OWN, data, log, scratch, words);
    }

    static CoreProcess start(Classes classes, Path data, Path log, Path scratch, List<String> words)
            throws IOException {
        return start(command(classes, KioskCore.class.getName(), data, scratch, words), log);
    }

    public static CoreProcess start(List<String> command, Path log) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new CoreProcess(process);
    }

    /** The options of the kiosk's own launcher, as far as they concern one without a screen. */
    static List<String> command(Classes classes, String main, Path data, Path scratch, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + scratch,
                "-Djava.awt.headless=true"));
        for (var property : List.of("org.sqlite.lib.path", "org.sqlite.lib.name")) {
            if (System.getProperty(property) != null) {
                command.add("-D%s=%s".formatted(property, System.getProperty(property)));
            }
        }
        command.addAll(classes.options());
        command.addAll(List.of("-cp", classes.path(), main, data.toString()));
        command.addAll(words);
        return command;
    }

    private void hear() {
        try (var reader =
                new BufferedReader(new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
                spoken.countDown();
            }
        } catch (IOException e) {
            // The pipe ends with the process.
            return;
        } finally {
            silent();
        }
    }

    private void silent() {
        synchronized (lines) {
            isSilent = true;
            lines.notifyAll();
        }
    }

    /** SIGKILL. */
    public void kill() {
        // Not by the process itself, which would close the pipe with lines still in it.
        process.toHandle().destroyForcibly();
    }

    /** Waits for its first line: the outbox is open then, or refused. */
    public void begins() throws InterruptedException {
        if (!spoken.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a kiosk core did not begin within " + PATIENCE_SECONDS + " s");
        }
    }

    /** Its end is known only when that of this one is, which has to write down what it saw. */
    void watchedBy(Process other) {
        watcher = Optional.of(other);
    }

    /** Ends its wait: {@link KioskCore#WAIT} or {@code pause}. One that was killed meanwhile hears nothing. */
    void goOn() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException e) {
            // The pipe ends with the process.
            return;
        }
    }

    /** Waits for a line of it, or for its end; whether it came. */
    boolean says(String line) throws InterruptedException {
        synchronized (lines) {
            while (!lines.contains(line) && !isSilent) {
                lines.wait();
            }
            return lines.contains(line);
        }
    }

    /** Whether it ended by itself within this time. */
    public boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for the end and for the last line; the exit code, that of a kill included. */
    public int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("a kiosk core did not end within " + PATIENCE_SECONDS + " s: " + lines());
        }
        ear.join();
        if (watcher.isPresent()) {
            watcher.get().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(end);
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** All that it has said until now. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** What followed a word in the lines that begin with it. */
    public List<String> said(String word) {
        Predicate<String> begins = line -> line.startsWith(word + " ");
        return lines().stream()
                .filter(begins)
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }
}
