package org.otklik.speech;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads a WAV file whole, and brings it to the form of {@link Pcm}. Any thread; it blocks on the disk. */
final class WavFile {
    /** Three minutes of speech; a sentence has seconds, a clip at most thirty. */
    static final long MOST_BYTES = 8L << 20;

    /** One channel of 16 bits, little endian as in WAV. */
    static final AudioFormat FORMAT = new AudioFormat(Pcm.RATE_HZ, 16, 1, true, false);

    private WavFile() {}

    static Rendering read(Path file) {
        try {
            var bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                return new Rendering.Failed(Rendering.Failure.TOO_LARGE, bytes + " bytes");
            }
            var sound = bytes == 0 ? Pcm.silence(Duration.ZERO) : samples(file);
            return sound.samples().length == 0
                    ? new Rendering.Failed(Rendering.Failure.NO_SOUND, "an empty file")
                    : new Rendering.Made(sound);
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            return new Rendering.Failed(Rendering.Failure.NO_SOUND, "no WAV of a known kind: " + e.getMessage());
        } catch (IOException e) {
            return new Rendering.Failed(Rendering.Failure.NO_SOUND, "unreadable: " + e.getMessage());
        }
    }

    private static Pcm samples(Path file) throws IOException, UnsupportedAudioFileException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file));
                var written = AudioSystem.getAudioInputStream(stream);
                var wanted = AudioSystem.getAudioInputStream(FORMAT, written)) {
            var bytes = wanted.readNBytes(Math.toIntExact(MOST_BYTES));
            var samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new Pcm(samples);
        }
    }
}
