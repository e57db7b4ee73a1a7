package org.otklik.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;

/**
 * One utterance on its way: while a sentence plays the next one is made, and no more than that. All of it on the event
 * thread, save for the engine and the line, each on its own.
 */
final class Telling {
    /** What makes sound and plays it. */
    record Voice(SpeechEngine engine, AudioLine line, SpeechThreads threads) {}

    /** Is told how it goes; event thread. Nothing is told any more once this telling was stopped. */
    interface Listener {
        void rendered();

        void failed(Failed failure);

        void noLine(Playing.NoLine reason);

        void ended();
    }

    private final Voice voice;
    private final Supplier<List<Sentence>> script;
    private final double gainDb;
    private final Listener listener;
    private final Stop stop = new Stop();
    private final Map<Integer, Pcm> ready = new HashMap<>();
    private List<Sentence> sentences = List.of();
    private int at;
    private boolean playing;

    /** @param script what is to be said; it is asked once, on the speech thread, since the first rules take 200 ms to load */
    Telling(Voice voice, Supplier<List<Sentence>> script, double gainDb, Listener listener) {
        this.voice = voice;
        this.script = script;
        this.gainDb = gainDb;
        this.listener = listener;
    }

    /** From this sentence on; it has ended at once where there is none. */
    void begin(int from) {
        at = from;
        voice.threads().speech().execute(() -> {
            if (stop.isSet()) {
                return;
            }
            var written = script.get();
            voice.threads().events().execute(() -> scripted(written));
        });
    }

    private void scripted(List<Sentence> written) {
        if (stop.isSet()) {
            return;
        }
        sentences = List.copyOf(written);
        if (at < sentences.size()) {
            render(at);
            return;
        }
        end();
    }

    private void end() {
        stop.set();
        listener.ended();
    }

    /** Sound ends within 100 ms, and a process that is still at it is killed. */
    void stop() {
        stop.set();
    }

    /** The sentence that is being said. */
    int at() {
        return at;
    }

    private void render(int number) {
        voice.threads().speech().execute(() -> {
            if (stop.isSet()) {
                return;
            }
            var rendering = rendering(sentences.get(number));
            voice.threads().events().execute(() -> rendered(number, rendering));
        });
    }

    /** An engine that breaks its promise is a failure like others: the kiosk goes on. */
    private Rendering rendering(Sentence sentence) {
        try {
            return voice.engine().render(sentence, stop);
        } catch (RuntimeException e) {
            return new Failed(Failure.DIED, e.getClass().getName());
        }
    }

    private void rendered(int number, Rendering rendering) {
        if (stop.isSet()) {
            return;
        }
        if (rendering instanceof Rendering.Made made) {
            listener.rendered();
            ready.put(number, made.sound());
        } else {
            ready.put(number, new Pcm(new short[0]));
        }
        if (rendering instanceof Failed failed) {
            listener.failed(failed);
        }
        go();
    }

    private void go() {
        if (stop.isSet() || playing || !ready.containsKey(at)) {
            return;
        }
        playing = true;
        var sound = ready.remove(at);
        if (at + 1 < sentences.size()) {
            render(at + 1);
        }
        if (sound.samples().length == 0) {
            played(new Playing.Heard());
            return;
        }
        voice.threads().audio().execute(() -> {
            if (stop.isSet()) {
                return;
            }
            var played = voice.line().play(sound.changedBy(gainDb), stop);
            voice.threads().events().execute(() -> played(played));
        });
    }

    private void played(Playing how) {
        if (stop.isSet()) {
            return;
        }
        if (how instanceof Playing.NoLine none) {
            listener.noLine(none);
            return;
        }
        playing = false;
        at++;
        if (at < sentences.size()) {
            go();
            return;
        }
        end();
    }
}
