package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in for pactl: it lists what a file says, and tells of what is written into a pipe. */
class PactlWatcherTest {
    private static final String PORT = "\t\tanalog-output-headphones: Headphones (type: Headphones, %s)%n";

    @TempDir
    private Path folder;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Jack> told = new LinkedBlockingQueue<>();
    private Path pactl;

    @BeforeEach
    void aStandIn() throws Exception {
        pactl = folder.resolve("pactl");
        Files.writeString(pactl, """
                #!/bin/sh
                if [ "$1" = subscribe ]; then exec /bin/cat '%1$s/news'; fi
                echo "$LC_ALL $*" >> '%1$s/calls'
                exec /bin/cat '%1$s/sinks'
                """.formatted(folder));
        Files.setPosixFilePermissions(pactl, PosixFilePermissions.fromString("rwx------"));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("news").toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterEach
    void theWatchHasEnded() throws InterruptedException {
        thread.shutdown();
        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itTellsWhatIsThenEveryChangeAndItsEnd() throws Exception {
        headphones("not available");
        var watcher = new PactlWatcher(pactl);
        thread.execute(() -> watcher.watch(told::add));
        try (var news = Files.newOutputStream(folder.resolve("news"))) {
            assertThat(next()).isEqualTo(Jack.OUT);
            headphones("available");
            say(news, "Event 'change' on card #0");
            assertThat(next()).isEqualTo(Jack.IN);
            say(news, "Event 'change' on sink #0");
            say(news, "Event 'new' on client #7");
            headphones("not available");
            say(news, "Event 'change' on card #0");
            assertThat(next()).isEqualTo(Jack.OUT);
            watcher.close();
            assertThat(next()).isEqualTo(Jack.UNKNOWN);
        }
        assertThat(Files.readAllLines(folder.resolve("calls"))).containsOnly("C list sinks");
    }

    @Test
    void aSoundServerThatEndsIsUnknown() throws Exception {
        headphones("available");
        thread.execute(() -> new PactlWatcher(pactl).watch(told::add));
        Files.newOutputStream(folder.resolve("news")).close();
        assertThat(next()).isEqualTo(Jack.IN);
        assertThat(next()).isEqualTo(Jack.UNKNOWN);
    }

    @Test
    void aMachineWithoutPactlIsUnknown() throws Exception {
        thread.execute(() -> new PactlWatcher(folder.resolve("nobody")).watch(told::add));
        assertThat(next()).isEqualTo(Jack.UNKNOWN);
    }

    @Test
    void aWatchThatWasClosedBeforeItBeganTellsNothingElse() throws Exception {
        var watcher = new PactlWatcher(pactl);
        watcher.close();
        thread.execute(() -> watcher.watch(told::add));
        assertThat(next()).isEqualTo(Jack.UNKNOWN);
    }

    private Jack next() throws InterruptedException {
        var jack = told.poll(20, TimeUnit.SECONDS);
        assertThat(jack).isNotNull();
        return jack;
    }

    private void headphones(String state) throws IOException {
        var written = folder.resolve("sinks.new");
        Files.writeString(written, PORT.formatted(state));
        Files.move(written, folder.resolve("sinks"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void say(OutputStream news, String line) throws IOException {
        news.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        news.flush();
    }
}
