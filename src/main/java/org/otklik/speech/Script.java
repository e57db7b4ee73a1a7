package org.otklik.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.otklik.speech.text.SpeechText;

/** Passages to sentences: a recording first, else spoken words as they are, else written words made speakable. Speech thread only. */
public final class Script {
    private final ClipEngine clips;
    private final Map<String, SpeechText> texts = new TreeMap<>();

    /** @param clips the recordings of the pack that is asked */
    public Script(ClipEngine clips) {
        this.clips = clips;
    }

    void prepare(List<String> languages) {
        languages.forEach(this::text);
    }

    List<Sentence> of(Utterance utterance, SpeechRate rate) {
        return utterance.passages().stream()
                .flatMap(passage -> sentences(passage, rate))
                .toList();
    }

    private Stream<Sentence> sentences(Passage passage, SpeechRate rate) {
        var clip = passage.clip().filter(id -> clips.holds(passage.language(), id));
        if (clip.isPresent()) {
            return Stream.of(new Sentence("", passage.language(), rate, clip));
        }
        var text = text(passage.language());
        var sentences = passage.wording() == Passage.Wording.SPOKEN
                ? text.asSpoken(passage.words())
                : text.sentences(passage.words());
        return sentences.stream().map(words -> new Sentence(words, passage.language(), rate, Optional.empty()));
    }

    private SpeechText text(String language) {
        return texts.computeIfAbsent(language, SpeechText::in);
    }
}
