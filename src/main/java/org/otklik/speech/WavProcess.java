package org.otklik.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;

/**
 * Runs a program that reads words and writes a WAV file: one process a sentence, no shell, no environment, the words on
 * its standard input and never in an argument. What it prints is thrown away, since it may repeat the words.
 */
final class WavProcess {
    /** A sentence takes espeak-ng some hundredths of a second; who hangs this long will not come back. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    /** How often the stop and the file are looked at; five looks fit into the 100 ms of silence after a touch. */
    private static final long LOOK_MS = 20;

    private final Path folder;
    private final Duration limit;

    /** @param folder where the file of a sentence lies while it is made, for the owner alone */
    WavProcess(Path folder, Duration limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Runs the command that is made for the file to write; its first word is the absolute path of the program. */
    Rendering run(Function<Path, List<String>> command, String words, Stop stop) {
        if (stop.isSet()) {
            return new Rendering.Stopped();
        }
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var file = Files.createTempFile(folder, "sentence", ".wav", ownerOnly);
            try {
                return run(command.apply(file), file, words, stop);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return new Failed(Failure.DIED, "no file can be made: " + e.getMessage());
        }
    }

    private Rendering run(List<String> command, Path file, String words, Stop stop) throws IOException {
        if (!Files.isExecutable(Path.of(command.get(0)))) {
            return new Failed(Failure.MISSING, command.get(0) + " is no program");
        }
        var process = start(command);
        try {
            tell(process, words);
            return await(process, file, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Rendering.Stopped();
        } finally {
            kill(process);
        }
    }

    private Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    /** A sentence fits into the pipe, so this does not wait; who has ended already shows it by his exit code. */
    private static void tell(Process process, String words) {
        try (var in = process.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            process.destroy();
        }
    }

    private Rendering await(Process process, Path file, Stop stop) throws InterruptedException, IOException {
        var end = System.nanoTime() + limit.toNanos();
        while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
            if (stop.isSet()) {
                return new Rendering.Stopped();
            }
            if (Files.size(file) > WavFile.MOST_BYTES) {
                return new Failed(Failure.TOO_LARGE, "more than " + WavFile.MOST_BYTES + " bytes");
            }
            if (System.nanoTime() - end > 0) {
                return new Failed(Failure.TIMED_OUT, "no end within " + limit.toMillis() + " ms");
            }
        }
        return process.exitValue() == 0
                ? WavFile.read(file)
                : new Failed(Failure.DIED, "exit code " + process.exitValue());
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
