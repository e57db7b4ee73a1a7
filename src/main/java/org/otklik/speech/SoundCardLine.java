package org.otklik.speech;

import java.time.Duration;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The line of {@code javax.sound} to the default output of this machine. */
public final class SoundCardLine implements AudioLine {
    /** Amplifiers wake up at the first sound, and swallow the beginning of it. */
    static final Duration WAKING = Duration.ofMillis(100);

    /** Between two looks at the stop. */
    static final Duration CHUNK = Duration.ofMillis(20);

    /** What may still be heard without a further write: enough against gaps, little enough to be silent in time. */
    static final Duration BUFFER = Duration.ofMillis(60);

    private static final int SAMPLE_BYTES = 2;

    private final LineSource source;
    private Optional<SourceDataLine> line = Optional.empty();

    /** Where a line comes from. */
    @FunctionalInterface
    interface LineSource {
        /** A line of this format; closed yet. */
        SourceDataLine find(AudioFormat format) throws LineUnavailableException;
    }

    public SoundCardLine() {
        this(AudioSystem::getSourceDataLine);
    }

    SoundCardLine(LineSource source) {
        this.source = source;
    }

    @Override
    public Playing play(Pcm sound, Stop stop) {
        try {
            // What is written last pushes what was written before it out of the buffer.
            var heard = wake(stop) && write(line.get(), sound, stop) && write(line.get(), Pcm.silence(BUFFER), stop);
            if (heard) {
                return new Playing.Heard();
            }
            return stop.isSet() ? stopped(line.get()) : lost();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            line = Optional.empty();
            return new Playing.NoLine(String.valueOf(e.getMessage()));
        }
    }

    private boolean wake(Stop stop) throws LineUnavailableException {
        if (line.isPresent()) {
            return true;
        }
        line = Optional.of(open());
        return write(line.get(), Pcm.silence(WAKING), stop);
    }

    private SourceDataLine open() throws LineUnavailableException {
        var found = source.find(WavFile.FORMAT);
        found.open(WavFile.FORMAT, bytes(BUFFER));
        found.start();
        return found;
    }

    /** Whether all of it was taken. */
    private static boolean write(SourceDataLine line, Pcm sound, Stop stop) {
        var bytes = littleEndian(sound.samples());
        for (var at = 0; at < bytes.length; at += bytes(CHUNK)) {
            var length = Math.min(bytes(CHUNK), bytes.length - at);
            if (stop.isSet() || line.write(bytes, at, length) < length) {
                return false;
            }
        }
        return !stop.isSet();
    }

    private static Playing stopped(SourceDataLine line) {
        line.flush();
        return new Playing.Stopped();
    }

    /** A headset that was pulled out takes no more bytes. */
    private Playing lost() {
        close();
        return new Playing.NoLine("the line took no more sound");
    }

    @Override
    public void close() {
        line.ifPresent(SourceDataLine::close);
        line = Optional.empty();
    }

    private static int bytes(Duration time) {
        return Pcm.silence(time).samples().length * SAMPLE_BYTES;
    }

    private static byte[] littleEndian(short[] samples) {
        var bytes = new byte[samples.length * SAMPLE_BYTES];
        for (var at = 0; at < samples.length; at++) {
            bytes[at * SAMPLE_BYTES] = (byte) samples[at];
            bytes[at * SAMPLE_BYTES + 1] = (byte) (samples[at] >> Byte.SIZE);
        }
        return bytes;
    }
}
