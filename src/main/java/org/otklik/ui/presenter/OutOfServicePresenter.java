package org.otklik.ui.presenter;

import java.util.List;
import java.util.Set;

/** Nobody can be served: no reason, no code, all languages, nothing to press. */
public final class OutOfServicePresenter implements ScreenPresenter {
    /** What became of the answer of the visitor who stands there. */
    public enum Answer {
        /** There was none. */
        NONE,
        NOT_SAVED
    }

    private final List<String> languages;
    private final Answer answer;

    private OutOfServicePresenter(List<String> languages, Answer answer) {
        this.languages = List.copyOf(languages);
        this.answer = answer;
    }

    /** For a kiosk without a usable configuration too: the words are those of the interface. */
    public static OutOfServicePresenter nothingLost(List<String> languages) {
        return new OutOfServicePresenter(languages, Answer.NONE);
    }

    static OutOfServicePresenter answerNotSaved(List<String> languages) {
        return new OutOfServicePresenter(languages, Answer.NOT_SAVED);
    }

    @Override
    public String id() {
        return "out-of-service";
    }

    @Override
    public Set<BarControl> bar() {
        return Set.of();
    }

    public List<String> languages() {
        return languages;
    }

    public Answer answer() {
        return answer;
    }
}
