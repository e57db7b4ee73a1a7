package org.otklik.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.otklik.config.KioskConfig;
import org.otklik.i18n.Messages;
import org.otklik.speech.AudioLine;
import org.otklik.speech.ClipEngine;
import org.otklik.speech.CommandEngine;
import org.otklik.speech.EspeakEngine;
import org.otklik.speech.Pcm;
import org.otklik.speech.Playing;
import org.otklik.speech.Rendering;
import org.otklik.speech.Sentence;
import org.otklik.speech.SpeechEngine;
import org.otklik.speech.SpeechRate;
import org.otklik.speech.SpeechSettings;
import org.otklik.speech.Stop;
import org.otklik.speech.Volume;
import org.otklik.survey.Pack;
import org.otklik.survey.Question;

/** One sentence a language through the engine of a kiosk and, if asked, its output; it blocks while it sounds. */
final class SoundTrial implements AutoCloseable {
    static final Came NOT_TRIED = new Came(What.NOT_TRIED, 0, "");

    /** Own: a hundredth of full scale, 40 dB down; speech of any engine is far above it, a broken one writes zeros. */
    private static final int SILENT_BELOW = Short.MAX_VALUE / 100;

    private final KioskConfig.Speech configured;
    private final ClipEngine clips;
    private final SpeechEngine engine;
    private final Optional<AudioLine> line;

    /** What came of a sentence. */
    enum What {
        /** Nothing speaks this language. */
        NOT_TRIED,
        /** There is sound; nobody asked to play it. */
        MADE,
        /** All of it went to the output. */
        HEARD,
        NO_ENGINE,
        FAILED,
        /** This engine plays recordings only, and the pack has none of its titles. */
        NO_CLIP,
        /** A sound without anything in it. */
        SILENT,
        NO_LINE
    }

    /** @param detail of a failure, in English; it never holds the words */
    record Came(What what, double seconds, String detail) {}

    /**
     * @param sounds the recordings of the pack
     * @param folder where the file of a sentence lies for a moment
     * @param lines where it is played; nowhere where it is empty
     */
    SoundTrial(
            KioskConfig.Speech configured, Path espeak, Path sounds, Path folder, Optional<Supplier<AudioLine>> lines) {
        this.configured = configured;
        clips = ClipEngine.of(sounds);
        engine = switch (configured.engine()) {
            case ESPEAK -> new EspeakEngine(espeak, folder);
            case COMMAND -> new CommandEngine(configured.command(), folder);
            case CLIPS, NONE -> clips;
        };
        line = lines.map(Supplier::get);
    }

    Came of(String language, Pack pack) {
        var made = engine.render(sentence(language, pack), new Stop());
        if (made instanceof Rendering.Made sound) {
            return played(sound.sound());
        }
        if (made instanceof Rendering.Failed failed) {
            return switch (failed.failure()) {
                case MISSING -> new Came(What.NO_ENGINE, 0, failed.detail());
                case NO_CLIP -> new Came(What.NO_CLIP, 0, failed.detail());
                case TIMED_OUT, TOO_LARGE, DIED, NO_SOUND ->
                    new Came(What.FAILED, 0, failed.failure() + ": " + failed.detail());
            };
        }
        return new Came(What.FAILED, 0, "stopped");
    }

    /** Recordings say the first title that they hold. */
    private Sentence sentence(String language, Pack pack) {
        var rate = new SpeechRate(configured.wordsPerMinute());
        if (configured.engine() != KioskConfig.Engine.CLIPS) {
            return new Sentence(Messages.in(language).text("spoken.soundTest"), language, rate);
        }
        var titles = pack.survey().questions().stream().map(Question::name).map(name -> name + ".title");
        return new Sentence(
                "",
                language,
                rate,
                titles.filter(id -> clips.holds(language, id)).findFirst());
    }

    private Came played(Pcm sound) {
        var seconds = Math.round(sound.duration().toMillis() / 100.0) / 10.0;
        if (isSilent(sound)) {
            return new Came(What.SILENT, seconds, "");
        }
        if (line.isEmpty()) {
            return new Came(What.MADE, seconds, "");
        }
        var volume = new Volume(configured.volume());
        var gain = SpeechSettings.USUAL.with(volume).gainDb();
        var playing = line.get().play(sound.changedBy(gain), new Stop());
        return playing instanceof Playing.NoLine none
                ? new Came(What.NO_LINE, seconds, none.reason())
                : new Came(What.HEARD, seconds, "");
    }

    private static boolean isSilent(Pcm sound) {
        for (var sample : sound.samples()) {
            if (Math.abs(sample) >= SILENT_BELOW) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        line.ifPresent(AudioLine::close);
    }
}
