package org.otklik.ui.presenter;

import java.util.EnumSet;
import java.util.Set;
import org.otklik.survey.Pack.Arrangement;

/** One sentence about what is below, and the ways out. */
public final class HelpPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;

    HelpPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "help";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    public void attach(HelpDisplay display) {
        var ways = EnumSet.of(HelpContent.Way.COMPLAIN);
        if (flow.visit().isPresent()) {
            ways.addAll(EnumSet.of(HelpContent.Way.START_AGAIN, HelpContent.Way.FINISH_UNSAVED));
        }
        display.show(new HelpContent(flow.texts().asker(), description(), sentence(), ways));
    }

    /** What fingers and keys do depends on it. */
    public Hearing hearing() {
        return flow.set().hearing();
    }

    public void complain() {
        if (flow.stands(this)) {
            flow.overlays().cover(new ComplaintPresenter(flow));
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
            flow.overlays().cover(new WithdrawPresenter(flow));
        }
    }

    public void close() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }

    private String description() {
        if (flow.below() instanceof StartPresenter) {
            return flow.texts().text("start.body");
        }
        return flow.below() instanceof QuestionPresenter
                ? flow.visit()
                        .map(visit -> visit.step().question().description(flow.spoken()))
                        .orElse("")
                : "";
    }

    /** Off the questions it is what is kept and what is not. Scales lie in a row at the size there is. */
    private String sentence() {
        if (!(flow.below() instanceof QuestionPresenter) || flow.visit().isEmpty()) {
            return flow.texts().text("privacy.body");
        }
        return flow.settings()
                .pack()
                .help(flow.visit().get().step().question(), Arrangement.ROW)
                .flatMap(help -> help.find(flow.spoken()))
                .orElseGet(() -> flow.texts().text("privacy.body"));
    }
}
