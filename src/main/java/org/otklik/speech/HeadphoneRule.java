package org.otklik.speech;

/**
 * When the kiosk may speak: never to people around who did not ask for it. Each event is answered with what to do now;
 * the rule itself does nothing. Event thread only. Visitor page 6.
 */
public final class HeadphoneRule {
    private final SpeechOutput output;
    private Jack jack;
    private Speech speech = Speech.OFF;

    private enum Speech {
        ON,
        OFF
    }

    /** What to do now. */
    public enum Step {
        /** Nothing has changed. */
        NONE,
        /** Turn speech on; welcome, language and how to go on are said within a second. */
        WELCOME,
        /** Turn speech on, and say that it is on. */
        SPEAK,
        /** Turn speech on, show and say that it is heard around. */
        SPEAK_ALOUD,
        /** Turn speech off: the visitor, or the end of the visit, wanted it. */
        FALL_SILENT,
        /** Turn speech off within 100 ms, and show that the headphones are unplugged. */
        SHOW_UNPLUGGED,
        /** Leave it off, and show that headphones have to be plugged in first. */
        ASK_FOR_HEADPHONES
    }

    /** Whether a choice that is confirmed may be named. */
    public enum Privacy {
        /** One person hears it. */
        PRIVATE,
        /** Others hear it: a choice is confirmed without its value. */
        OVERHEARD
    }

    /** Until the jack was heard of, headphones count as not plugged in, vouched ones as plugged in. */
    public HeadphoneRule(SpeechOutput output) {
        this.output = output;
        jack = output == SpeechOutput.VOUCHED_HEADPHONES ? Jack.IN : Jack.OUT;
    }

    /** A plug was put in; also what is told of the jack at the start of the kiosk, when it is in. */
    public Step plugged() {
        if (output == SpeechOutput.LOUDSPEAKER || (jack == Jack.IN && output == SpeechOutput.HEADPHONES)) {
            return Step.NONE;
        }
        jack = Jack.IN;
        return start(Step.WELCOME);
    }

    public Step unplugged() {
        if (output == SpeechOutput.LOUDSPEAKER) {
            return Step.NONE;
        }
        jack = Jack.OUT;
        return end(Step.SHOW_UNPLUGGED);
    }

    /** The visitor's key or control for sound. */
    public Step asked() {
        if (speech == Speech.ON) {
            return end(Step.FALL_SILENT);
        }
        if (output == SpeechOutput.LOUDSPEAKER) {
            return start(Step.SPEAK_ALOUD);
        }
        return jack == Jack.IN ? start(Step.SPEAK) : Step.ASK_FOR_HEADPHONES;
    }

    /** Settings die with the visit; headphones that stay in start speech again by the control or by a new plug only. */
    public Step visitEnded() {
        return end(Step.FALL_SILENT);
    }

    /** Whether speech is on. */
    public boolean isOn() {
        return speech == Speech.ON;
    }

    /** Whether somebody who asks for speech gets it: there is where it may be heard. */
    public boolean canStart() {
        return output == SpeechOutput.LOUDSPEAKER || jack == Jack.IN;
    }

    public Privacy privacy() {
        return output == SpeechOutput.LOUDSPEAKER ? Privacy.OVERHEARD : Privacy.PRIVATE;
    }

    private Step start(Step how) {
        if (speech == Speech.ON) {
            return Step.NONE;
        }
        speech = Speech.ON;
        return how;
    }

    private Step end(Step how) {
        if (speech == Speech.OFF) {
            return Step.NONE;
        }
        speech = Speech.OFF;
        return how;
    }
}
