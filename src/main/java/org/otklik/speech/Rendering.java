package org.otklik.speech;

/** What became of a sentence that an engine was given. */
public sealed interface Rendering {
    /** Why there is no sound. */
    enum Failure {
        /** The engine is not on this machine. */
        MISSING,
        /** It had not ended in its time, and was killed. */
        TIMED_OUT,
        /** It wrote more than any sentence can have, and was killed. */
        TOO_LARGE,
        /** It ended by itself with an error. */
        DIED,
        /** It left no WAV that can be read. */
        NO_SOUND,
        /** There is no recording of this sentence, and this engine only plays recordings. */
        NO_CLIP
    }

    record Made(Pcm sound) implements Rendering {}

    /**
     * There is no sound, and there will be none of this sentence.
     *
     * @param detail for the log, in English; it never holds the words
     */
    record Failed(Failure failure, String detail) implements Rendering {}

    /** The stop was set before there was a sound; nothing of the sentence is left on the disk. */
    record Stopped() implements Rendering {}
}
