package org.otklik.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.otklik.ui.presenter.AnswerKeeper;
import org.otklik.ui.presenter.Keeping;
import org.otklik.visit.FinishedVisit;

/** Keeps visits in memory, in the manner that the test says. */
final class PaperDisk implements AnswerKeeper {
    private final List<FinishedVisit> kept = new ArrayList<>();
    private final List<Consumer<Keeping>> waiting = new ArrayList<>();
    private KioskOnPaper.Disk behaviour = KioskOnPaper.Disk.WORKS;

    void behave(KioskOnPaper.Disk other) {
        behaviour = other;
    }

    @Override
    public void keep(FinishedVisit visit, Consumer<Keeping> told) {
        switch (behaviour) {
            case WORKS -> {
                kept.add(visit);
                told.accept(new Keeping.Saved());
            }
            case FAILS -> told.accept(new Keeping.NotSaved());
            case WAITS -> {
                kept.add(visit);
                waiting.add(told);
            }
        }
    }

    void answer() {
        waiting.forEach(told -> told.accept(new Keeping.Saved()));
        waiting.clear();
    }

    List<FinishedVisit> kept() {
        return kept;
    }
}
