package org.otklik.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.Control;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineListener;
import javax.sound.sampled.SourceDataLine;

/** A line of {@code javax.sound} that takes everything at once and remembers it. */
final class WatchedLine implements SourceDataLine {
    private final List<Byte> taken = new ArrayList<>();
    private Optional<Stop> stop = Optional.empty();
    private int stopAt;
    private int breakAt = -1;
    private int openings;
    private int writes;
    private int flushes;
    private int longestWrite;
    private int buffer;
    private boolean open;
    private boolean running;

    /** Sets the stop during this write. */
    WatchedLine stopping(Stop wanted, int write) {
        stop = Optional.of(wanted);
        stopAt = write;
        return this;
    }

    /** Takes nothing at this write. */
    WatchedLine breakingAt(int write) {
        breakAt = write;
        return this;
    }

    List<Byte> taken() {
        return taken;
    }

    int openings() {
        return openings;
    }

    int writes() {
        return writes;
    }

    int flushes() {
        return flushes;
    }

    int longestWrite() {
        return longestWrite;
    }

    int buffer() {
        return buffer;
    }

    @Override
    public int write(byte[] bytes, int from, int length) {
        writes++;
        if (!running || writes == breakAt) {
            return 0;
        }
        stop.filter(wanted -> writes == stopAt).ifPresent(Stop::set);
        longestWrite = Math.max(longestWrite, length);
        for (var at = from; at < from + length; at++) {
            taken.add(bytes[at]);
        }
        return length;
    }

    @Override
    public void open(AudioFormat format, int bufferSize) {
        openings++;
        buffer = bufferSize;
        open = true;
    }

    @Override
    public void open(AudioFormat format) {
        open(format, 0);
    }

    @Override
    public void open() {
        open(getFormat());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void flush() {
        flushes++;
    }

    @Override
    public void close() {
        open = false;
        running = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isActive() {
        return running;
    }

    @Override
    public AudioFormat getFormat() {
        return WavFile.FORMAT;
    }

    @Override
    public int getBufferSize() {
        return buffer;
    }

    @Override
    public int available() {
        return buffer;
    }

    @Override
    public int getFramePosition() {
        return taken.size() / 2;
    }

    @Override
    public long getLongFramePosition() {
        return getFramePosition();
    }

    @Override
    public long getMicrosecondPosition() {
        return 0;
    }

    @Override
    public float getLevel() {
        return 0;
    }

    @Override
    public void drain() {
        // Everything was taken already.
    }

    @Override
    public Line.Info getLineInfo() {
        return new DataLine.Info(SourceDataLine.class, WavFile.FORMAT);
    }

    @Override
    public Control[] getControls() {
        return new Control[0];
    }

    @Override
    public boolean isControlSupported(Control.Type control) {
        return false;
    }

    @Override
    public Control getControl(Control.Type control) {
        throw new IllegalArgumentException("no controls");
    }

    @Override
    public void addLineListener(LineListener listener) {
        // Nothing of ours listens.
    }

    @Override
    public void removeLineListener(LineListener listener) {
        // Nothing of ours listens.
    }
}
