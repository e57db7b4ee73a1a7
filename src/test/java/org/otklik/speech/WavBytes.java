package org.otklik.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** WAV files for tests. */
final class WavBytes {
    private WavBytes() {}

    /** This many bytes of sound in the engine's own format. */
    static void write(Path file, int bytes) throws IOException {
        write(file, WavFile.FORMAT, new byte[bytes]);
    }

    static void write(Path file, AudioFormat format, byte[] sound) throws IOException {
        var frames = sound.length / format.getFrameSize();
        try (var stream = new AudioInputStream(new ByteArrayInputStream(sound), format, frames)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
