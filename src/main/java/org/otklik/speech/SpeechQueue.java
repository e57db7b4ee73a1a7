package org.otklik.speech;

import java.util.Optional;

/** One utterance at a time: which one now, which one next. It says nothing by itself. Event thread only. */
final class SpeechQueue {
    private Optional<Utterance> now = Optional.empty();
    private Optional<Utterance> waiting = Optional.empty();
    private Optional<Utterance> last = Optional.empty();

    /** What to do with an utterance that was offered. */
    enum Turn {
        AT_ONCE,
        LATER
    }

    /** Program events wait behind a confirmation, the newest in place of an older one; everything else goes at once. */
    Turn offer(Utterance utterance) {
        var confirming = now.filter(said -> said.occasion() == Utterance.Occasion.CONFIRMATION)
                .isPresent();
        if (confirming && utterance.isByProgram()) {
            waiting = Optional.of(utterance);
            return Turn.LATER;
        }
        waiting = Optional.empty();
        begin(utterance);
        return Turn.AT_ONCE;
    }

    /** What was being said has ended; what has waited comes now. */
    Optional<Utterance> next() {
        now = Optional.empty();
        var next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::begin);
        return next;
    }

    /** Nothing is being said, nothing waits. */
    void clear() {
        now = Optional.empty();
        waiting = Optional.empty();
    }

    /** As {@link #clear}, and nothing is left to repeat: another visitor is there. */
    void forget() {
        clear();
        last = Optional.empty();
    }

    Optional<Utterance> now() {
        return now;
    }

    /** What was said last, or is being said; seconds that were left are gone. */
    Optional<Utterance> last() {
        return last;
    }

    private void begin(Utterance utterance) {
        now = Optional.of(utterance);
        if (utterance.occasion() != Utterance.Occasion.COUNTDOWN) {
            last = now;
        }
    }
}
