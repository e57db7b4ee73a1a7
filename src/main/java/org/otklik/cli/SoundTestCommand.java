package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.otklik.config.Change;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.Configuration;
import org.otklik.config.KioskConfig;
import org.otklik.json.Fault;
import org.otklik.json.Severity;
import org.otklik.speech.AudioLine;
import org.otklik.speech.PackSpeech;
import org.otklik.survey.PackSettings.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says a sentence in every language of the kiosk, through its own engine and output, and tells what came of it. */
@Command(
        name = "test",
        description = {
            "Says a sentence in each language of the kiosk through the engine and the output of its kiosk.json.",
            "Listen with the headphones that visitors use: the command sees whether there is sound, not whether it is heard."
        })
final class SoundTestCommand implements KioskCommand {
    private final Supplier<AudioLine> lines;
    private final Path espeak;

    @Option(names = "--mute", description = "make the sound, but play none of it")
    private boolean mute;

    /** @param espeak where espeak-ng is on this machine */
    SoundTestCommand(Supplier<AudioLine> lines, Path espeak) {
        this.lines = lines;
        this.espeak = espeak;
    }

    @Override
    public String word() {
        return "sound-test";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.CONFIG, ExitRule.PACK, ExitRule.UNREACHABLE);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        var reading = ConfigReader.read(surroundings.config());
        if (reading instanceof ConfigReading.Refused refused) {
            return Report.refused(Checks.exit(refused.faults()), refused.faults());
        }
        var known = ((ConfigReading.Loaded) reading).configuration();
        var speech = known.kiosk().speech();
        if (speech.engine() == KioskConfig.Engine.NONE || speech.output() == KioskConfig.Output.OFF) {
            var line = surroundings.words().say("sound.none");
            return Report.of(ExitRule.OK, Change.NONE, Map.of("languages", List.of()), List.of(line));
        }
        var folder = Files.createTempDirectory(
                "otklik-sound", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            return tried(known, surroundings, folder);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private Report tried(Configuration known, Surroundings surroundings, Path folder) {
        var words = surroundings.words();
        var speech = known.kiosk().speech();
        var sounds = surroundings
                .config()
                .resolve("packs")
                .resolve(known.kiosk().packs().active())
                .resolve("sounds");
        var voices = new PackSpeech(known.pack());
        List<String> lines = new ArrayList<>(List.of(words.say(
                "sound.engine",
                engine(speech),
                words.say("sound.output." + word(speech.output())),
                speech.wordsPerMinute(),
                speech.volume())));
        List<Map<String, Object>> results = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (var trial =
                new SoundTrial(speech, espeak, sounds, folder, mute ? Optional.empty() : Optional.of(this.lines))) {
            for (var language : languages(known)) {
                var voice = voices.voice(language);
                var came = voice == Voice.NONE ? SoundTrial.NOT_TRIED : trial.of(language, known.pack());
                lines.add(language + ": " + words.say("sound.voice." + word(voice)) + sentence(came, words));
                results.add(fields(language, voice, came));
                fault(came, words).filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("engine", word(speech.engine()));
        result.put("output", word(speech.output()));
        result.put("languages", results);
        var exit = faults.isEmpty() ? ExitRule.OK : ExitRule.UNREACHABLE;
        return new Report(exit, Change.NONE, faults, result, lines, Report.sentences(faults));
    }

    private String engine(KioskConfig.Speech speech) {
        return switch (speech.engine()) {
            case ESPEAK -> "espeak-ng, " + espeak;
            case COMMAND -> speech.command().get(0);
            case CLIPS, NONE -> word(speech.engine());
        };
    }

    private static List<String> languages(Configuration known) {
        var offered = known.kiosk().appearance().languages();
        return offered.isEmpty() ? known.pack().languages() : offered;
    }

    private static String sentence(SoundTrial.Came came, Words words) {
        if (came.what() == SoundTrial.What.NOT_TRIED) {
            return "";
        }
        var length = came.seconds() > 0 ? "; " + words.say("sound.length", came.seconds()) : "";
        return length + "; " + words.say("sound." + word(came.what()));
    }

    private static Map<String, Object> fields(String language, Voice voice, SoundTrial.Came came) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("language", language);
        fields.put("voice", word(voice));
        fields.put("came", word(came.what()));
        fields.put("seconds", came.seconds());
        return fields;
    }

    private static Optional<Fault> fault(SoundTrial.Came came, Words words) {
        return switch (came.what()) {
            case NOT_TRIED, MADE, HEARD -> Optional.empty();
            case NO_ENGINE, FAILED, NO_CLIP, SILENT, NO_LINE -> {
                var key = "sound.fault." + word(came.what());
                yield Optional.of(new Fault(
                        "sound." + word(came.what()),
                        Severity.ERROR,
                        "",
                        "",
                        0,
                        words.say(key, came.detail().replaceFirst("\\.+$", "")),
                        words.say(key + ".hint")));
            }
        };
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
