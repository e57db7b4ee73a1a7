package org.otklik.ui;

import java.util.List;
import org.otklik.ui.kit.Narration;
import org.otklik.ui.kit.Said;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Sound;

/** Says aloud what it is given. Every call returns at once; event thread only. Visitor page 6. */
public interface Narrator {
    /** A kiosk without a voice. */
    Narrator MUTE = new Mute();

    /** Why something is said; it decides what it may interrupt. */
    enum Occasion {
        /** What the visitor asked to hear, such as the words in focus. Ends everything else. */
        READING,
        /** The result of what the visitor did. Ends everything else, and the program waits until it was said. */
        CONFIRMATION,
        /** What the program wants to say. */
        EVENT,
        /** The seconds that are left; clocks do not stand still for them. */
        COUNTDOWN
    }

    /** From now on this visitor hears it so: silent within 100 ms where that means without speech. */
    void hear(Hearing hearing);

    /**
     * Now or when its turn comes; nothing happens while the visitor has no speech.
     *
     * @param screen the name of the screen that the words stand on
     */
    void say(Occasion occasion, String screen, List<Said> words);

    /** Somebody has touched or pressed something: what is being said ends. */
    void hush();

    void pauseOrResume();

    /** Once more what was said last. */
    void repeat();

    /** Whether something is being said that somebody listens to: idle clocks stand still, a scan waits. */
    boolean isListenedTo();

    /** Whether somebody who asks for it hears that language. */
    Sound sound(String language);

    /** A keypad told of the plug of its headphones. */
    void plug(Plug plug);

    /** Where the plug of the headphones is. */
    enum Plug {
        IN,
        OUT
    }

    /** Whether a choice may be named when it is confirmed. */
    Narration.Answers answers();

    /** Nothing is ever heard. */
    record Mute() implements Narrator {
        @Override
        public void hear(Hearing hearing) {
            // There is no voice.
        }

        @Override
        public void say(Occasion occasion, String screen, List<Said> words) {
            // There is no voice.
        }

        @Override
        public void hush() {
            // There is no voice.
        }

        @Override
        public void pauseOrResume() {
            // There is no voice.
        }

        @Override
        public void repeat() {
            // There is no voice.
        }

        @Override
        public boolean isListenedTo() {
            return false;
        }

        @Override
        public Sound sound(String language) {
            return Sound.NONE;
        }

        @Override
        public void plug(Plug plug) {
            // There is no voice.
        }

        @Override
        public Narration.Answers answers() {
            return Narration.Answers.NAMED;
        }
    }
}
