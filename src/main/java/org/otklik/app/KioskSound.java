package org.otklik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.otklik.config.Configuration;
import org.otklik.config.KioskConfig.Engine;
import org.otklik.config.KioskConfig.Output;
import org.otklik.config.KioskConfig.Speech;
import org.otklik.speech.AudioLine;
import org.otklik.speech.ClipEngine;
import org.otklik.speech.ClipsFirst;
import org.otklik.speech.CommandEngine;
import org.otklik.speech.EspeakEngine;
import org.otklik.speech.HeadphoneRule;
import org.otklik.speech.Jack;
import org.otklik.speech.JackWatcher;
import org.otklik.speech.PackSpeech;
import org.otklik.speech.PactlWatcher;
import org.otklik.speech.Pcm;
import org.otklik.speech.Playing;
import org.otklik.speech.Script;
import org.otklik.speech.SoundCardLine;
import org.otklik.speech.Speaker;
import org.otklik.speech.SpeechEngine;
import org.otklik.speech.SpeechOutput;
import org.otklik.speech.SpeechSettings;
import org.otklik.speech.SpeechThreads;
import org.otklik.speech.Stop;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.KioskFlow;

/**
 * The sound of a kiosk by its configuration: engine, line, watcher of the plug and their threads. Where the configuration
 * wants none there is none; where a part is missing the kiosk works on in silence, and the log says why.
 */
final class KioskSound implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(KioskSound.class.getName());

    /** Where Debian puts it. */
    private static final Path PACTL = Path.of("/usr/bin/pactl");

    private final ExecutorService speech = thread("speech");
    private final ExecutorService audio = thread("audio");
    private final ExecutorService plug = thread("plug");
    private final AudioLine line;
    private final Optional<JackWatcher> watcher;
    private final KioskVoice voice;
    private final List<String> languages;

    private KioskSound(Configuration known, Path pack, Path folder, Shown shown) {
        var speech = known.kiosk().speech();
        var clips = ClipEngine.of(pack.resolve("sounds"));
        line = new ToldLine(new SoundCardLine(), shown.heard());
        watcher = watcher(speech.output());
        languages = known.pack().languages();
        voice = new KioskVoice(
                watched -> new Speaker(
                        engine(speech, clips, folder),
                        line,
                        new SpeechThreads(this.speech, audio, SwingUtilities::invokeLater),
                        new Script(clips),
                        SpeechSettings.USUAL,
                        watched),
                new SpokenWords(new PackSpeech(known.pack())),
                new HeadphoneRule(output(speech.output())),
                new OnScreens(shown.host(), shown.flow()));
    }

    /**
     * Gives the host its voice, before the flow starts; event thread. Nothing where the configuration wants no sound, or there
     * is no place for it.
     *
     * @param pack the folder of the pack that is asked
     */
    static Optional<KioskSound> open(Configuration known, Path pack, Path data, Shown shown) {
        var speech = known.kiosk().speech();
        if (speech.engine() == Engine.NONE || speech.output() == Output.OFF) {
            return Optional.empty();
        }
        try {
            var folder = data.resolve("speech");
            OwnerOnly.makeFolder(folder);
            var sound = new KioskSound(known, pack, folder, shown);
            shown.host().speakBy(sound.voice);
            return Optional.of(sound);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "E-SND-02 no folder for sounds: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Where a kiosk has its screens.
     *
     * @param heard is told of each sound that was played to its end, on the audio thread
     */
    record Shown(ScreenHost host, KioskFlow flow, Consumer<Duration> heard) {}

    /** Tells of what was heard. */
    private record ToldLine(AudioLine line, Consumer<Duration> heard) implements AudioLine {
        @Override
        public Playing play(Pcm sound, Stop stop) {
            var played = line.play(sound, stop);
            if (played instanceof Playing.Heard) {
                heard.accept(sound.duration());
            }
            return played;
        }

        @Override
        public void close() {
            line.close();
        }
    }

    /** What headphones begin and end, on the screens. */
    record OnScreens(ScreenHost host, KioskFlow flow) implements KioskVoice.Listener {
        @Override
        public void begin() {
            flow.hear(heard -> heard.with(Hearing.Speech.BY_PLUG));
        }

        @Override
        public void end() {
            flow.hear(heard -> heard.with(Hearing.Speech.OFF));
        }

        @Override
        public void showUnplugged() {
            end();
            host.showNotice("text.unplugged");
        }
    }

    /** Makes the first sentences and looks for headphones; behind the first picture, since both take the processor. */
    void start() {
        voice.prepare(languages);
        watcher.ifPresent(eye -> plug.execute(() -> eye.watch(told(voice::jack))));
    }

    private static Consumer<Jack> told(Consumer<Jack> listener) {
        return jack -> SwingUtilities.invokeLater(() -> listener.accept(jack));
    }

    private static SpeechEngine engine(Speech speech, ClipEngine clips, Path folder) {
        return switch (speech.engine()) {
            case ESPEAK -> new ClipsFirst(clips, new EspeakEngine(EspeakEngine.DEBIAN, folder));
            case COMMAND -> new ClipsFirst(clips, new CommandEngine(speech.command(), folder));
            case CLIPS, NONE -> clips;
        };
    }

    private static SpeechOutput output(Output configured) {
        return switch (configured) {
            case SPEAKER -> SpeechOutput.LOUDSPEAKER;
            case VOUCHED_HEADPHONES -> SpeechOutput.VOUCHED_HEADPHONES;
            case HEADPHONES, OFF -> SpeechOutput.HEADPHONES;
        };
    }

    /** Keypads that report their jack need none. */
    private static Optional<JackWatcher> watcher(Output output) {
        if (output != Output.HEADPHONES) {
            return Optional.empty();
        }
        if (!Files.isExecutable(PACTL)) {
            LOG.log(System.Logger.Level.WARNING, "W-SND-03 no {0}: only a keypad can tell of headphones", PACTL);
            return Optional.empty();
        }
        return Optional.of(new PactlWatcher(PACTL));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Silent at once; nobody waits for a sentence that is being made. */
    @Override
    public void close() {
        watcher.ifPresent(JackWatcher::close);
        plug.shutdownNow();
        speech.shutdownNow();
        audio.shutdownNow();
    }
}
