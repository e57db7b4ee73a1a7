package org.otklik.ui.presenter;

import java.util.function.Consumer;
import org.otklik.visit.FinishedVisit;

/** Puts a visit on disk. Implemented by app over the outbox. */
public interface AnswerKeeper {
    /** Tells exactly once, on the event thread, what became of it; {@code Saved} only after COMMIT has returned. */
    void keep(FinishedVisit visit, Consumer<Keeping> told);
}
