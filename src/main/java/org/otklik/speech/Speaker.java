package org.otklik.speech;

import java.util.List;
import java.util.Optional;
import org.otklik.speech.Rendering.Failed;
import org.otklik.speech.Rendering.Failure;
import org.otklik.speech.SpeechQueue.Turn;
import org.otklik.speech.Utterance.Occasion;

/**
 * The voice of the kiosk: one utterance at a time, silent within 100 ms when it is told to be, off until it is turned
 * on. A sentence that fails is left out; the third failure in a row, an engine that is not there or a machine without a
 * line end it until {@link #tryAgain}. Event thread only.
 */
public final class Speaker {
    /** One failure may be chance, two as well; the visitor who waits for a third hears that sound is broken. */
    static final int MOST_FAILURES = 3;

    private final Telling.Voice voice;
    private final Script script;
    private final SpeechWatcher watcher;
    private final SpeechQueue queue = new SpeechQueue();
    private SpeechSettings settings;
    private SpeechState state = SpeechState.SILENT;
    private Power power = Power.OFF;
    private Optional<Telling> telling = Optional.empty();
    private Optional<Outage> outage = Optional.empty();
    private int failures;

    private enum Power {
        ON,
        OFF
    }

    public Speaker(
            SpeechEngine engine,
            AudioLine line,
            SpeechThreads threads,
            Script script,
            SpeechSettings settings,
            SpeechWatcher watcher) {
        voice = new Telling.Voice(engine, line, threads);
        this.script = script;
        this.settings = settings;
        this.watcher = watcher;
    }

    /** Loads the rules of these languages on the speech thread, so that the first sound does not wait for them. */
    public void prepare(List<String> languages) {
        voice.threads().speech().execute(() -> script.prepare(languages));
    }

    /** Says it, now or when its turn comes; nothing happens while speech is off or broken. */
    public void say(Utterance utterance) {
        if (power == Power.OFF || outage.isPresent()) {
            return;
        }
        if (state == SpeechState.PAUSED) {
            queue.clear();
        }
        if (queue.offer(utterance) == Turn.AT_ONCE) {
            begin(utterance, 0);
        }
    }

    private void begin(Utterance utterance, int from) {
        telling.ifPresent(Telling::stop);
        var rate = settings.rate();
        var begun = new Telling(voice, () -> script.of(utterance, rate), settings.gainDb(), new Progress());
        telling = Optional.of(begun);
        become(utterance.occasion() == Occasion.COUNTDOWN ? SpeechState.COUNTING_DOWN : SpeechState.SPEAKING);
        begun.begin(from);
    }

    /** Any input of the visitor: what is said ends, what waits is dropped. */
    public void hush() {
        telling.ifPresent(Telling::stop);
        telling = Optional.empty();
        queue.clear();
        become(SpeechState.SILENT);
    }

    /** Stops where it is; while paused, goes on from the beginning of that sentence. */
    public void pauseOrResume() {
        if (state == SpeechState.PAUSED) {
            var from = telling.map(Telling::at).orElse(0);
            queue.now().ifPresent(utterance -> begin(utterance, from));
            return;
        }
        if (telling.isPresent()) {
            telling.get().stop();
            become(SpeechState.PAUSED);
        }
    }

    /** Says once more what was said last, from its beginning. */
    public void repeat() {
        queue.last().ifPresent(this::say);
    }

    /** Speech may be heard from now on. */
    public void turnOn() {
        power = Power.ON;
    }

    /** Silent within 100 ms, and until it is turned on again; nothing is left to repeat. */
    public void turnOff() {
        hush();
        queue.forget();
        power = Power.OFF;
    }

    public boolean isOn() {
        return power == Power.ON;
    }

    public SpeechState state() {
        return state;
    }

    public SpeechSettings settings() {
        return settings;
    }

    /** For what is said from now on; the caller says a sample. */
    public void use(SpeechSettings other) {
        settings = other;
    }

    /** Why nothing is said although speech is on. */
    public Optional<Outage> outage() {
        return outage;
    }

    /** Somebody may have mended it. */
    public void tryAgain() {
        outage = Optional.empty();
        failures = 0;
    }

    private void become(SpeechState other) {
        if (state != other) {
            state = other;
            watcher.changed(other);
        }
    }

    private void ended() {
        telling = Optional.empty();
        queue.next().ifPresentOrElse(next -> begin(next, 0), () -> become(SpeechState.SILENT));
    }

    private void broken(Outage.Cause cause, String detail) {
        var found = new Outage(cause, detail);
        outage = Optional.of(found);
        hush();
        watcher.failed(found);
    }

    /** What the telling in progress reports. */
    private final class Progress implements Telling.Listener {
        @Override
        public void rendered() {
            failures = 0;
        }

        @Override
        public void failed(Failed failed) {
            if (failed.failure() == Failure.MISSING) {
                broken(Outage.Cause.ENGINE_MISSING, failed.detail());
            } else if (failed.failure() != Failure.NO_CLIP && ++failures >= MOST_FAILURES) {
                broken(Outage.Cause.ENGINE_FAILING, failed.failure() + ": " + failed.detail());
            }
        }

        @Override
        public void noLine(Playing.NoLine none) {
            broken(Outage.Cause.NO_LINE, none.reason());
        }

        @Override
        public void ended() {
            Speaker.this.ended();
        }
    }
}
