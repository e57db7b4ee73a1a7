package org.otklik.app;

import java.util.List;
import java.util.function.Function;
import org.otklik.speech.HeadphoneRule;
import org.otklik.speech.HeadphoneRule.Step;
import org.otklik.speech.Jack;
import org.otklik.speech.Outage;
import org.otklik.speech.Speaker;
import org.otklik.speech.SpeechRate;
import org.otklik.speech.SpeechState;
import org.otklik.speech.SpeechWatcher;
import org.otklik.speech.Utterance;
import org.otklik.speech.Volume;
import org.otklik.ui.Narrator;
import org.otklik.ui.kit.Narration;
import org.otklik.ui.kit.Said;
import org.otklik.ui.presenter.Hearing;
import org.otklik.ui.presenter.Sound;

/**
 * What screens want said, through the speaker; and what headphones begin and end. What takes time runs on the threads of
 * the speaker; event thread only.
 */
final class KioskVoice implements Narrator {
    private static final System.Logger LOG = System.getLogger(KioskVoice.class.getName());

    private final Speaker speaker;
    private final SpokenWords words;
    private final HeadphoneRule rule;
    private final Listener listener;

    /** Who acts on what becomes of speech without the visitor's hands. */
    interface Listener {
        /** Headphones were plugged in: this visitor hears the kiosk from now on. */
        void begin();

        /** Silent from now on, for speech is broken. */
        void end();

        /** Silent from now on, and the visitor is to see that the headphones are unplugged. */
        void showUnplugged();
    }

    /** @param speaker makes the speaker for who watches it */
    KioskVoice(Function<SpeechWatcher, Speaker> speaker, SpokenWords words, HeadphoneRule rule, Listener listener) {
        this.words = words;
        this.rule = rule;
        this.listener = listener;
        this.speaker = speaker.apply(new Watcher());
    }

    /** Loads the rules of these languages, so that the first sound does not wait for them. */
    void prepare(List<String> languages) {
        speaker.prepare(languages);
    }

    /** What is known of the plug has changed. Who cannot see it any more must not speak to people around. */
    void jack(Jack now) {
        if (now == Jack.UNKNOWN) {
            LOG.log(System.Logger.Level.WARNING, "W-SND-02 the plug of the headphones cannot be seen");
        }
        var step = now == Jack.IN ? rule.plugged() : rule.unplugged();
        if (step == Step.WELCOME) {
            speaker.tryAgain();
            listener.begin();
        } else if (step == Step.SHOW_UNPLUGGED) {
            speaker.turnOff();
            listener.showUnplugged();
        }
    }

    @Override
    public void plug(Plug plug) {
        jack(plug == Plug.IN ? Jack.IN : Jack.OUT);
    }

    @Override
    public void hear(Hearing hearing) {
        speaker.use(speaker.settings()
                .with(new SpeechRate(hearing.wordsPerMinute()))
                .with(new Volume(hearing.volume())));
        if (!hearing.speaks()) {
            rule.visitEnded();
            if (speaker.isOn()) {
                speaker.turnOff();
            }
        } else if (rule.isOn() || rule.asked() != Step.ASK_FOR_HEADPHONES) {
            speaker.turnOn();
        }
    }

    @Override
    public void say(Occasion occasion, String screen, List<Said> said) {
        speaker.say(new Utterance(
                Utterance.Occasion.valueOf(occasion.name()),
                said.stream().map(one -> words.of(screen, one)).toList()));
    }

    @Override
    public void hush() {
        speaker.hush();
    }

    @Override
    public void pauseOrResume() {
        speaker.pauseOrResume();
    }

    @Override
    public void repeat() {
        speaker.repeat();
    }

    @Override
    public boolean isListenedTo() {
        return speaker.state().holdsClocks();
    }

    @Override
    public Narration.Answers answers() {
        return rule.privacy() == HeadphoneRule.Privacy.OVERHEARD ? Narration.Answers.UNSAID : Narration.Answers.NAMED;
    }

    @Override
    public Sound sound(String language) {
        if (speaker.outage().isPresent()) {
            return Sound.BROKEN;
        }
        if (!words.hasVoice(language)) {
            return Sound.NO_VOICE;
        }
        if (!rule.canStart()) {
            return Sound.NEEDS_HEADPHONES;
        }
        return rule.privacy() == HeadphoneRule.Privacy.OVERHEARD ? Sound.OVERHEARD : Sound.READY;
    }

    /** A broken voice is written down once, for who mends it. */
    private final class Watcher implements SpeechWatcher {
        @Override
        public void changed(SpeechState state) {
            // Clocks ask for it when they look.
        }

        @Override
        public void failed(Outage outage) {
            LOG.log(System.Logger.Level.ERROR, "E-SND-01 no speech: {0} {1}", outage.cause(), outage.detail());
            listener.end();
        }
    }
}
