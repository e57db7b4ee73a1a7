package org.otklik.speech;

/** Whether something is being said. */
public enum SpeechState {
    SILENT,
    SPEAKING,
    /** The seconds that are left are said. */
    COUNTING_DOWN,
    PAUSED;

    /** Idle clocks stand still while speech plays: who listens is there. The seconds of the countdown do not stop it. */
    public boolean holdsClocks() {
        return this == SPEAKING;
    }
}
