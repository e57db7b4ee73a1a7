package org.otklik.speech;

/** Plays the recording where a sentence has one, and lets another engine say everything else. */
public final class ClipsFirst implements SpeechEngine {
    private final ClipEngine clips;
    private final SpeechEngine voice;

    public ClipsFirst(ClipEngine clips, SpeechEngine voice) {
        this.clips = clips;
        this.voice = voice;
    }

    @Override
    public Rendering render(Sentence sentence, Stop stop) {
        return sentence.clip().isPresent() ? clips.render(sentence, stop) : voice.render(sentence, stop);
    }
}
