package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.testkit.RecordingLine;

/** From words to the line with the real engine, on threads of their own as in the kiosk. */
class WholeWayTest {
    private static final int TRIES = 5;

    /** 300 ms to the first sound, less the 100 ms of silence that wake the amplifier. Visitor page 6. */
    private static final long FIRST_SOUND_MS = 200;

    @TempDir
    private Path folder;

    private final ExecutorService speech = Executors.newSingleThreadExecutor();
    private final ExecutorService audio = Executors.newSingleThreadExecutor();
    private final ExecutorService events = Executors.newSingleThreadExecutor();
    private final BlockingQueue<SpeechState> states = new ArrayBlockingQueue<>(100);

    @BeforeEach
    void theEngineIsHere() {
        assumeTrue(Files.isExecutable(EspeakEngine.DEBIAN), "espeak-ng is not installed");
    }

    @AfterEach
    void theThreadsEnd() {
        speech.shutdown();
        audio.shutdown();
        events.shutdown();
    }

    @Test
    void anUtteranceGoesAllTheWayToTheNullDevice() throws InterruptedException {
        try (var line = new SoundCardLine()) {
            say(speaker(line), "Вопрос 2 из 5. Как вас сегодня обслужили?");
            untilSilent();
        }
    }

    /** The quickest of five, so that it says what the kiosk does and not what else this machine is doing. */
    @Test
    void theFirstSoundReachesTheLineInTime() throws InterruptedException {
        BlockingQueue<Long> sounds = new ArrayBlockingQueue<>(100);
        var memory = new RecordingLine();
        var speaker = speaker(new AudioLine() {
            @Override
            public Playing play(Pcm sound, Stop stop) {
                sounds.add(System.nanoTime());
                return memory.play(sound, stop);
            }

            @Override
            public void close() {
                memory.close();
            }
        });
        events.execute(() -> speaker.prepare(List.of("ru")));
        List<Long> waits = new ArrayList<>();
        for (var turn = 0; turn < TRIES; turn++) {
            var from = System.nanoTime();
            say(speaker, "Вопрос 2 из 5. Как вас сегодня обслужили? Пять вариантов.");
            waits.add(TimeUnit.NANOSECONDS.toMillis(sounds.take() - from));
            untilSilent();
            sounds.clear();
        }
        assertThat(waits).anyMatch(wait -> wait < FIRST_SOUND_MS);
    }

    private Speaker speaker(AudioLine line) {
        var threads = new SpeechThreads(speech, audio, events);
        var script = new Script(ClipEngine.of(folder));
        var engine = new EspeakEngine(EspeakEngine.DEBIAN, folder);
        var speaker = new Speaker(engine, line, threads, script, SpeechSettings.USUAL, new SpeechWatcher() {
            @Override
            public void changed(SpeechState state) {
                states.add(state);
            }

            @Override
            public void failed(Outage outage) {
                throw new AssertionError(outage);
            }
        });
        events.execute(speaker::turnOn);
        return speaker;
    }

    private void say(Speaker speaker, String words) {
        events.execute(() -> speaker.say(new Utterance(Utterance.Occasion.EVENT, Passage.written(words, "ru"))));
    }

    private void untilSilent() throws InterruptedException {
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(SpeechState.SPEAKING);
        assertThat(states.poll(60, TimeUnit.SECONDS)).isEqualTo(SpeechState.SILENT);
    }
}
