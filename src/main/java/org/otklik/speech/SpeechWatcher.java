package org.otklik.speech;

/** Is told what the speaker does. Event thread only. */
public interface SpeechWatcher {
    void changed(SpeechState state);

    /** Once: from now on nothing is said until {@link Speaker#tryAgain}. */
    void failed(Outage outage);
}
