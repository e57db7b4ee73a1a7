package org.otklik.ui.presenter;

import java.util.EnumSet;

/** One sentence about what is below, and the ways out. */
public final class HelpPresenter implements ScreenPresenter {
    private final KioskFlow flow;

    HelpPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "help";
    }

    public void attach(HelpDisplay display) {
        var ways = EnumSet.of(HelpContent.Way.COMPLAIN);
        if (flow.visit().isPresent()) {
            ways.addAll(EnumSet.of(HelpContent.Way.START_AGAIN, HelpContent.Way.FINISH_UNSAVED));
        }
        display.show(new HelpContent(flow.texts().asker(), sentence(), ways));
    }

    public void complain() {
        if (flow.stands(this)) {
            flow.cover(new ComplaintPresenter(flow));
        }
    }

    public void startAgain() {
        if (flow.stands(this)) {
            flow.abandon();
        }
    }

    /** Asks once more before anything is deleted. */
    public void finishUnsaved() {
        if (flow.stands(this)) {
            flow.cover(new WithdrawPresenter(flow));
        }
    }

    public void close() {
        if (flow.stands(this)) {
            flow.closeOverlay();
        }
    }

    /** Off the questions it is what is kept and what is not. */
    private String sentence() {
        if (!(flow.below() instanceof QuestionPresenter) || flow.visit().isEmpty()) {
            return flow.texts().text("privacy.body");
        }
        var question = flow.visit().get().step().question().name();
        return flow.settings()
                .pack()
                .notes(question)
                .help()
                .flatMap(help -> help.find(flow.spoken()))
                .orElseGet(() -> flow.texts().text("privacy.body"));
    }
}
