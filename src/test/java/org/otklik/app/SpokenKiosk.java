package org.otklik.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.otklik.speech.ClipEngine;
import org.otklik.speech.HeadphoneRule;
import org.otklik.speech.Jack;
import org.otklik.speech.PackSpeech;
import org.otklik.speech.Script;
import org.otklik.speech.Sentence;
import org.otklik.speech.Speaker;
import org.otklik.speech.SpeechOutput;
import org.otklik.speech.SpeechSettings;
import org.otklik.speech.SpeechThreads;
import org.otklik.survey.Pack;
import org.otklik.testkit.ManualScheduler;
import org.otklik.testkit.RecordingEngine;
import org.otklik.testkit.RecordingLine;
import org.otklik.testkit.ShippedPacks;
import org.otklik.ui.KioskOnPaper;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.theme.Panel;

/** The real screens and the real speaker; engine and line remember, and nothing is made or played until somebody listens. */
final class SpokenKiosk {
    private static final Panel PORTRAIT = Panel.measured(1080, 1920, 268);

    private final ManualScheduler speech = new ManualScheduler();
    private final ManualScheduler audio = new ManualScheduler();
    private final ManualScheduler events = new ManualScheduler();
    private final RecordingEngine engine = new RecordingEngine();
    private final RecordingLine line = new RecordingLine();
    private final KioskOnPaper kiosk;
    private final KioskVoice voice;
    private int heard;

    SpokenKiosk(SpeechOutput output) {
        this(output, ShippedPacks.mfcBasic());
    }

    SpokenKiosk(SpeechOutput output, Pack pack) {
        kiosk = new KioskOnPaper(PORTRAIT, pack, 1);
        var clips = ClipEngine.of(Path.of("src/test/resources/no-sounds"));
        voice = new KioskVoice(
                watcher -> new Speaker(
                        engine,
                        line,
                        new SpeechThreads(speech, audio, events),
                        new Script(clips),
                        SpeechSettings.USUAL,
                        watcher),
                new SpokenWords(new PackSpeech(pack)),
                new HeadphoneRule(output),
                new KioskSound.OnScreens(kiosk.host(), kiosk.flow()));
        kiosk.host().speakBy(voice);
    }

    /** Headphones are in, speech is on, the welcome is over, and a finger presses at once. */
    static SpokenKiosk listening() {
        var spoken = new SpokenKiosk(SpeechOutput.HEADPHONES).jack(Jack.IN);
        spoken.listen();
        return spoken.pressingAtOnce();
    }

    /** The visitor has turned off that a touch reads first. */
    SpokenKiosk pressingAtOnce() {
        kiosk.flow().hear(Hearing::turnedTouch);
        return this;
    }

    KioskOnPaper kiosk() {
        return kiosk;
    }

    RecordingEngine engine() {
        return engine;
    }

    RecordingLine line() {
        return line;
    }

    KioskVoice voice() {
        return voice;
    }

    SpokenKiosk jack(Jack now) {
        voice.jack(now);
        return this;
    }

    SpokenKiosk hear(Hearing.Speech by) {
        kiosk.flow().hear(heard -> heard.with(by));
        return this;
    }

    SpokenKiosk key(int code) {
        kiosk.key(code);
        return this;
    }

    SpokenKiosk pass(Duration time) {
        kiosk.pass(time);
        return this;
    }

    /** Everything that is to be said has been made and heard; what is new of it, as the engine was given it. */
    List<String> listen() {
        kiosk.pass(Duration.ofMillis(100));
        while (speech.waiting() + audio.waiting() + events.waiting() > 0) {
            speech.runAll();
            audio.runAll();
            events.runAll();
        }
        var all = engine.words();
        var news = all.subList(heard, all.size());
        heard = all.size();
        return List.copyOf(news);
    }

    /** The sentences themselves, the newest last. */
    List<Sentence> sentences() {
        return engine.sentences();
    }

    /** Hearing: a sentence is being said, and stays so. */
    SpokenKiosk begin() {
        kiosk.pass(Duration.ofMillis(100));
        while (speech.waiting() + events.waiting() > 0 && audio.waiting() == 0) {
            speech.runAll();
            events.runAll();
        }
        return this;
    }
}
