package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;

/** What the engine keeps when the program behind it does not: stand-ins that hang, die, flood, write nothing. */
class EspeakContractTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String WORDS = "Секрет посетителя: «да».";
    private static final Sentence SENTENCE = new Sentence(WORDS, "ru", SpeechRate.USUAL);

    @TempDir
    private Path folder;

    private Path sounds;
    private final ExecutorService speech = Executors.newSingleThreadExecutor();

    @BeforeEach
    void aFolderForSentences() throws IOException {
        sounds = Files.createDirectory(folder.resolve("sounds"));
        WavBytes.write(folder.resolve("good.wav"), 44_100);
    }

    @AfterEach
    void nothingIsLeftBehind() throws InterruptedException {
        speech.shutdownNow();
        assertThat(speech.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(sounds).isEmptyDirectory();
    }

    @Test
    void whatItWritesIsReadAndDeleted() throws IOException {
        var rendering = render(standIn("/bin/cp ../good.wav \"$out\""), SHORT);
        assertThat(rendering)
                .isInstanceOfSatisfying(
                        Rendering.Made.class,
                        made -> assertThat(made.sound().samples()).hasSize(22_050));
    }

    @Test
    void theWordsGoToItsInputAndIntoNoArgument() throws IOException {
        render(
                standIn("/bin/cat /proc/$$/cmdline > ../cmdline; /bin/cat > ../input; /bin/cp ../good.wav \"$out\""),
                SHORT);
        assertThat(folder.resolve("input")).hasContent(WORDS);
        var words = List.of(Files.readString(folder.resolve("cmdline")).split("\0"));
        assertThat(words.subList(2, words.size() - 1))
                .containsExactly("-v", "ru", "-s", words.get(5), "-b", "1", "--stdin", "-w");
        assertThat(words.get(words.size() - 1)).startsWith(sounds.toString()).endsWith(".wav");
        assertThat(String.join(" ", words)).doesNotContain("Секрет");
    }

    @Test
    void itsEnvironmentIsBareAndItsFileIsForTheOwnerAlone() throws IOException {
        render(standIn("/bin/cat /proc/$$/environ > ../environment; /usr/bin/stat -c %a \"$out\" > ../mode"), SHORT);
        assertThat(folder.resolve("environment")).isEmptyFile();
        assertThat(folder.resolve("mode")).hasContent("600");
    }

    @Test
    void whoHangsIsKilledWithWhatHeStarted() throws Exception {
        var from = System.nanoTime();
        var rendering = render(standIn("/bin/sleep 60 & echo $! > ../child; wait"), SHORT);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isBetween(SHORT, SHORT.multipliedBy(20));
        assertThat(rendering)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TIMED_OUT));
        var child = ProcessHandle.of(
                Long.parseLong(Files.readString(folder.resolve("child")).strip()));
        if (child.isPresent()) {
            child.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoDiesIsAFailureWithItsCode() throws IOException {
        assertThat(render(standIn("exit 3"), SHORT)).isEqualTo(new Failed(Failure.DIED, "exit code 3"));
    }

    @Test
    void whoFloodsTheFileIsKilled() throws IOException {
        assertFails(Failure.TOO_LARGE, standIn("exec /bin/cat /dev/zero > \"$out\""), LONG);
    }

    @Test
    void aFileThatIsTooLargeAtItsEndIsNotRead() throws IOException {
        assertFails(Failure.TOO_LARGE, standIn("/usr/bin/truncate -s 8388609 \"$out\""), LONG);
    }

    @Test
    void whoFloodsItsOutputStillSpeaks() throws IOException {
        var rendering = render(
                standIn(
                        "/usr/bin/head -c 10000000 /dev/zero; /usr/bin/head -c 10000000 /dev/zero >&2; /bin/cp ../good.wav \"$out\""),
                LONG);
        assertThat(rendering).isInstanceOf(Rendering.Made.class);
    }

    @Test
    void whoWritesNothingIsAFailure() throws IOException {
        assertFails(Failure.NO_SOUND, standIn("exit 0"), SHORT);
    }

    @Test
    void whoWritesRubbishIsAFailure() throws IOException {
        assertFails(Failure.NO_SOUND, standIn("echo hello > \"$out\""), SHORT);
    }

    @Test
    void aWavWithoutASampleIsAFailure() throws IOException {
        WavBytes.write(folder.resolve("empty.wav"), 0);
        assertFails(Failure.NO_SOUND, standIn("/bin/cp ../empty.wav \"$out\""), SHORT);
    }

    @Test
    void aProgramThatIsNotThereIsMissing() {
        assertFails(Failure.MISSING, folder.resolve("nobody"), SHORT);
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() throws IOException {
        var engine = new EspeakEngine(standIn("exit 0"), folder.resolve("nowhere"), SHORT);
        assertThat(engine.render(SENTENCE, new Stop())).isInstanceOf(Failed.class);
    }

    @Test
    void onlyAnAbsolutePathIsStarted() {
        assertThatThrownBy(() -> new EspeakEngine(Path.of("espeak-ng"), sounds))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CommandEngine(List.of("espeak-ng"), sounds))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStopKillsWhatIsAtIt() throws Exception {
        var stop = new Stop();
        var rendering = begun(stop);
        stop.set();
        assertThat(rendering.get(10, TimeUnit.SECONDS)).isInstanceOf(Rendering.Stopped.class);
    }

    @Test
    void theEndOfTheThreadKillsWhatIsAtIt() throws Exception {
        var rendering = begun(new Stop());
        speech.shutdownNow();
        assertThat(rendering.get(10, TimeUnit.SECONDS)).isInstanceOf(Rendering.Stopped.class);
    }

    @Test
    void anotherCommandGetsLanguageRateAndFile() throws IOException {
        var program =
                standIn("/bin/cat > ../input; /bin/cat /proc/$$/cmdline > ../cmdline; /bin/cp ../good.wav \"$out\"");
        var engine = new CommandEngine(List.of(program.toString(), "--lang={lang}", "{rate}", "{out}"), sounds, SHORT);
        var easy = new Sentence(WORDS, "ru-x-easy", new SpeechRate(80));
        assertThat(engine.render(easy, new Stop())).isInstanceOf(Rendering.Made.class);
        assertThat(folder.resolve("input")).hasContent(WORDS);
        assertThat(Files.readString(folder.resolve("cmdline")).split("\0")).contains("--lang=ru", "80");
    }

    /** A rendering of a stand-in that is known to be at work: it has told so through a pipe. */
    private Future<Rendering> begun(Stop stop) throws Exception {
        var pipe = folder.resolve("begun");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var engine = new EspeakEngine(standIn("echo > ../begun; exec /bin/sleep 60"), sounds, LONG);
        var rendering = speech.submit(() -> engine.render(SENTENCE, stop));
        try (var stream = Files.newInputStream(pipe)) {
            assertThat(stream.read()).isNotNegative();
        }
        return rendering;
    }

    private void assertFails(Failure failure, Path program, Duration limit) {
        assertThat(render(program, limit)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(failure);
            assertThat(failed.detail()).doesNotContain("Секрет");
        });
    }

    private Rendering render(Path program, Duration limit) {
        return new EspeakEngine(program, sounds, limit).render(SENTENCE, new Stop());
    }

    /** A program of one line; {@code $out} is the file that it is to write. */
    private Path standIn(String line) throws IOException {
        var program = folder.resolve("stand-in");
        Files.writeString(program, "#!/bin/sh\nfor out; do :; done\n" + line + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
