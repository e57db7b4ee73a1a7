package org.otklik.ui.presenter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Who knows the technician's PIN. Asked on the event thread; answers there, later, and never blocks. */
public interface PinGuard {
    /** How long an attempt would have to wait, zero for not at all; nothing where no PIN is set. */
    void knock(Consumer<Optional<Duration>> told);

    /** One attempt, which counts whatever becomes of it. */
    void attempt(String pin, Consumer<Answer> told);

    /** What became of an attempt, and how long the next one has to wait. */
    record Answer(Verdict verdict, Duration left) {}

    enum Verdict {
        RIGHT,
        WRONG,
        /** Not looked at: the wait is not over. */
        TOO_SOON,
        /** Not looked at: the disk takes no count. */
        NOT_COUNTED
    }
}
