package org.otklik.speech;

/**
 * Where sound goes: opened at the first sound and kept open, so that the next one is heard at once. One thread, {@code
 * audio}; only the stop is set from elsewhere.
 */
public interface AudioLine extends AutoCloseable {
    /** Comes back when the sound has been heard, or within 100 ms after the stop was set: then nothing more is heard. */
    Playing play(Pcm sound, Stop stop);

    @Override
    void close();
}
