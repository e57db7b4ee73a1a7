package org.otklik.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.otklik.testkit.ManualScheduler;
import org.otklik.testkit.RecordingEngine;
import org.otklik.testkit.RecordingLine;

/** A speaker that is on, with an engine and a line that remember, and three threads that are run by hand. */
final class SpeakerByHand {
    private final ManualScheduler speech = new ManualScheduler();
    private final ManualScheduler audio = new ManualScheduler();
    private final ManualScheduler events = new ManualScheduler();
    private final RecordingEngine engine = new RecordingEngine();
    private final RecordingLine line = new RecordingLine();
    private final List<SpeechState> states = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();
    private final Speaker speaker = new Speaker(
            engine,
            line,
            new SpeechThreads(speech, audio, events),
            new Script(ClipEngine.of(Path.of("src/test/resources/no-sounds"))),
            SpeechSettings.USUAL,
            new SpeechWatcher() {
                @Override
                public void changed(SpeechState state) {
                    states.add(state);
                }

                @Override
                public void failed(Outage outage) {
                    outages.add(outage);
                }
            });

    SpeakerByHand() {
        speaker.turnOn();
    }

    ManualScheduler speech() {
        return speech;
    }

    ManualScheduler audio() {
        return audio;
    }

    RecordingEngine engine() {
        return engine;
    }

    RecordingLine line() {
        return line;
    }

    List<SpeechState> states() {
        return states;
    }

    List<Outage> outages() {
        return outages;
    }

    Speaker speaker() {
        return speaker;
    }

    void say(Utterance.Occasion occasion, String words) {
        speaker.say(new Utterance(occasion, Passage.written(words, "ru")));
    }

    /** The engine has made one sentence, and the event thread knows. */
    void made() {
        var before = engine.sentences().size();
        while (engine.sentences().size() == before) {
            speech.runNext();
            events.runAll();
        }
    }

    /** The line has played one sound, and the event thread knows. */
    void heard() {
        audio.runNext();
        events.runAll();
    }

    void untilSilent() {
        runAll();
        assertThat(speaker.state()).isEqualTo(SpeechState.SILENT);
    }

    void runAll() {
        while (speech.waiting() + audio.waiting() + events.waiting() > 0) {
            speech.runAll();
            audio.runAll();
            events.runAll();
        }
    }
}
