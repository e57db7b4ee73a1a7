package org.otklik.app;

import org.otklik.speech.PackSpeech;
import org.otklik.speech.Passage;
import org.otklik.survey.PackSettings.Voice;
import org.otklik.ui.kit.Said;

/** Which words of a screen the pack has other words or a recording for: titles, descriptions and choices of its questions. */
final class SpokenWords {
    private static final String QUESTION = "question.";
    private static final String OPTION = "question.option.";

    private final PackSpeech pack;

    SpokenWords(PackSpeech pack) {
        this.pack = pack;
    }

    /** @param screen the name of the screen on which the words stand */
    Passage of(String screen, Said said) {
        if (!screen.startsWith(QUESTION) || said.id().isEmpty()) {
            return Passage.written(said.words(), said.language());
        }
        var question = screen.substring(QUESTION.length());
        if (said.id().startsWith(OPTION)) {
            return pack.choice(question, said.id().substring(OPTION.length()), said.language(), said.words());
        }
        return switch (said.id()) {
            case "heading" -> pack.title(question, said.language(), said.words());
            case "question.description" -> pack.description(question, said.language(), said.words());
            default -> Passage.written(said.words(), said.language());
        };
    }

    boolean hasVoice(String language) {
        return pack.voice(language) != Voice.NONE;
    }
}
