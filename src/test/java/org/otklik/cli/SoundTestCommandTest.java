package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.speech.AudioLine;
import org.otklik.speech.EspeakEngine;
import org.otklik.speech.Pcm;
import org.otklik.speech.Playing;
import org.otklik.speech.Stop;
import picocli.CommandLine;

/** What a technician hears of the sound of a kiosk, with engines that stand in for it and with the real one. */
class SoundTestCommandTest {
    private static final int RATE = 22_050;

    @TempDir
    private Path folder;

    private final List<Pcm> played = new ArrayList<>();

    @Test
    void theRealEngineSaysASentenceInEveryLanguage() throws IOException {
        var report = ran("", EspeakEngine.DEBIAN, new Hearer(), Words.Language.EN);
        assertThat(report.exit()).isEqualTo(ExitRule.OK);
        assertThat(report.lines().get(0))
                .contains("espeak-ng, /usr/bin/espeak-ng", "headphones", "125 words", "volume 6");
        assertThat(report.lines()).hasSize(3);
        assertThat(report.lines().get(1)).startsWith("ru: a basic voice; ").endsWith("played");
        assertThat(played).hasSize(2).allMatch(sound -> sound.duration().toMillis() > 1000);
        assertThat(languages(report)).extracting("came").containsOnly("heard");
    }

    @Test
    void aMuteTestMakesTheSoundAndPlaysNone() throws IOException {
        var report = ran(speech("[\"/bin/cp\", \"" + tone(8000) + "\", \"{out}\"]"), missing(), new Hearer(), "--mute");
        assertThat(report.exit()).isEqualTo(ExitRule.OK);
        assertThat(report.lines().get(1)).contains("1.0 s of sound", "not played");
        assertThat(played).isEmpty();
    }

    @Test
    void theConfiguredVolumeIsHeard() throws IOException {
        ran(speech("[\"/bin/cp\", \"" + tone(8000) + "\", \"{out}\"], \"volume\": 0"), missing(), new Hearer());
        var loudest = 0;
        for (var sample : played.get(0).samples()) {
            loudest = Math.max(loudest, sample);
        }
        assertThat(loudest).isLessThan(100);
    }

    @Test
    void aMissingEngineIsNamedWithItsRemedyInTheTechniciansLanguage() throws IOException {
        var report = ran("", missing(), new Hearer(), Words.Language.RU);
        assertThat(report.exit()).isEqualTo(ExitRule.UNREACHABLE);
        assertThat(report.lines().get(1)).isEqualTo("ru: простой голос; движка нет");
        assertThat(report.faults()).hasSize(1);
        assertThat(report.notes().get(0))
                .contains(missing().toString())
                .contains("apt install espeak-ng")
                .doesNotContain("раз, два");
    }

    @Test
    void anEngineThatWritesSilenceIsFoundOut() throws IOException {
        var report = ran(speech("[\"/bin/cp\", \"" + tone(100) + "\", \"{out}\"]"), missing(), new Hearer());
        assertThat(report.exit()).isEqualTo(ExitRule.UNREACHABLE);
        assertThat(report.faults()).extracting("code").containsExactly("sound.silent");
        assertThat(played).isEmpty();
    }

    @Test
    void anEngineThatFailsSaysHow() throws IOException {
        var report = ran(speech("[\"/bin/false\"]"), missing(), new Hearer());
        assertThat(report.exit()).isEqualTo(ExitRule.UNREACHABLE);
        assertThat(report.notes().get(0)).contains("The engine failed: DIED");
    }

    @Test
    void recordingsThatAreNotThereAreMissed() throws IOException {
        var report = ran("\"speech\": {\"engine\": \"clips\"},", missing(), new Hearer());
        assertThat(report.faults()).extracting("code").containsOnly("sound.no_clip");
    }

    @Test
    void aMachineWithoutASoundCardIsToldApartFromASilentEngine() throws IOException {
        var deaf = new Hearer() {
            @Override
            public Playing play(Pcm sound, Stop stop) {
                return new Playing.NoLine("no card.");
            }
        };
        var report = ran(speech("[\"/bin/cp\", \"" + tone(8000) + "\", \"{out}\"]"), missing(), deaf);
        assertThat(report.exit()).isEqualTo(ExitRule.UNREACHABLE);
        assertThat(report.notes().get(0))
                .contains("cannot be played: no card. ")
                .contains("aplay -l");
    }

    @Test
    void aKioskThatIsToBeSilentIsNotTried() throws IOException {
        var report = ran("\"speech\": {\"output\": \"off\"},", missing(), new Hearer());
        assertThat(report.exit()).isEqualTo(ExitRule.OK);
        assertThat(report.lines())
                .containsExactly("This kiosk makes no sound: speech.engine is none, or speech.output is off.");
    }

    @Test
    void aRefusedConfigurationIsListedAsByCheck() throws IOException {
        var report = ran("\"speech\": {\"engine\": \"robot\"},", missing(), new Hearer());
        assertThat(report.exit()).isEqualTo(ExitRule.CONFIG);
        assertThat(report.faults()).isNotEmpty();
    }

    private Report ran(String keys, Path espeak, Hearer line, String... options) throws IOException {
        return ran(keys, espeak, line, Words.Language.EN, options);
    }

    private Report ran(String keys, Path espeak, Hearer line, Words.Language language, String... options)
            throws IOException {
        var ctl = new Ctl(folder).withShippedConfig();
        var file = ctl.config().resolve("kiosk.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{" + keys));
        var command = new SoundTestCommand(() -> line, espeak);
        new CommandLine(command).parseArgs(options);
        return command.run(new Surroundings(ctl.config(), ctl.data(), new Words(language), said -> {}));
    }

    private static String speech(String command) {
        return "\"speech\": {\"engine\": \"command\", \"command\": " + command + "},";
    }

    private Path missing() {
        return folder.resolve("no-espeak");
    }

    /** A second of a square wave of this height. */
    private Path tone(int height) throws IOException {
        var bytes = new byte[2 * RATE];
        for (var at = 0; at < RATE; at++) {
            var sample = (short) (at / 50 % 2 == 0 ? height : -height);
            bytes[2 * at] = (byte) sample;
            bytes[2 * at + 1] = (byte) (sample >> Byte.SIZE);
        }
        var file = folder.resolve("tone.wav");
        var format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
        try (var stream = new AudioInputStream(new ByteArrayInputStream(bytes), format, RATE)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> languages(Report report) {
        return (List<Map<String, Object>>) report.result().get("languages");
    }

    /** Hears everything at once. */
    private class Hearer implements AudioLine {
        @Override
        public Playing play(Pcm sound, Stop stop) {
            played.add(sound);
            return new Playing.Heard();
        }

        @Override
        public void close() {}
    }
}
