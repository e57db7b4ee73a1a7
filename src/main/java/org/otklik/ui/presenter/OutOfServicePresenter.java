package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nobody can be served: no reason, no code, all languages, nothing to press. */
public final class OutOfServicePresenter implements ScreenPresenter {
    /** What became of the answer of the visitor who stands there. */
    public enum Answer {
        /** There was none. */
        NONE,
        NOT_SAVED
    }

    /** Own: who stands there has read in every language by then that the answer was not saved. */
    private static final Duration READ = Duration.ofSeconds(30);

    private final List<String> languages;
    private final Answer answer;
    private final Optional<Stay> stay;

    /** Whose visits may begin again, and not before when. */
    private record Stay(KioskFlow flow, Duration until) {}

    private OutOfServicePresenter(List<String> languages, Answer answer, Optional<Stay> stay) {
        this.languages = List.copyOf(languages);
        this.answer = answer;
        this.stay = stay;
    }

    /** For a kiosk without a usable configuration: the words are those of the interface, and it stays. */
    public static OutOfServicePresenter nothingLost(List<String> languages) {
        return new OutOfServicePresenter(languages, Answer.NONE, Optional.empty());
    }

    /** As long as the doors are {@link Doors#BROKEN}. */
    static OutOfServicePresenter whileBroken(KioskFlow flow) {
        return of(flow, Answer.NONE, Duration.ZERO);
    }

    /** Something failed that nobody was there to see. */
    static OutOfServicePresenter forAWhile(KioskFlow flow) {
        return of(flow, Answer.NONE, READ);
    }

    static OutOfServicePresenter answerNotSaved(KioskFlow flow) {
        return of(flow, Answer.NOT_SAVED, READ);
    }

    private static OutOfServicePresenter of(KioskFlow flow, Answer answer, Duration least) {
        var stay = new Stay(flow, flow.now().plus(least));
        return new OutOfServicePresenter(flow.settings().languages(), answer, Optional.of(stay));
    }

    /** Visits begin again when answers can be kept; whoever comes after an answer was lost reads nothing of it. */
    @Override
    public void tick(Duration now) {
        stay.filter(known -> now.compareTo(known.until()) >= 0)
                .map(Stay::flow)
                .filter(flow -> answer == Answer.NOT_SAVED || flow.doors() != Doors.BROKEN)
                .ifPresent(KioskFlow::start);
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
