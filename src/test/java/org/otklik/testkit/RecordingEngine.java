package org.otklik.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.otklik.speech.Pcm;
import org.otklik.speech.Rendering;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;
import org.otklik.speech.Sentence;
import org.otklik.speech.SpeechEngine;
import org.otklik.speech.Stop;

/** An engine that remembers what it was to say, and makes a tone of a tenth of a second for each word. One thread. */
public final class RecordingEngine implements SpeechEngine {
    private static final Duration WORD = Duration.ofMillis(100);
    private static final short LOUDNESS = 8000;

    private final List<Sentence> sentences = new ArrayList<>();
    private final Queue<Failure> failures = new ArrayDeque<>();

    @Override
    public Rendering render(Sentence sentence, Stop stop) {
        if (stop.isSet()) {
            return new Rendering.Stopped();
        }
        sentences.add(sentence);
        var failure = failures.poll();
        return failure == null ? new Rendering.Made(tone(sentence)) : new Failed(failure, "as the test wants it");
    }

    /** The next sentences fail so, one after the other. */
    public void failNext(Failure... next) {
        failures.addAll(List.of(next));
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** The words alone, in the order in which they were to be said. */
    public List<String> words() {
        return sentences.stream().map(Sentence::words).toList();
    }

    private static Pcm tone(Sentence sentence) {
        var words = sentence.words().split(" ").length;
        var samples = Pcm.silence(WORD.multipliedBy(words)).samples();
        for (var at = 0; at < samples.length; at++) {
            samples[at] = at / 25 % 2 == 0 ? LOUDNESS : -LOUDNESS;
        }
        return new Pcm(samples);
    }
}
