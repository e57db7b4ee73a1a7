package org.otklik.ui.presenter;

import java.util.Set;

/** How to complain where somebody answers; returns to the step it came from. */
public final class ComplaintPresenter extends Paged implements ScreenPresenter {
    private final KioskFlow flow;

    ComplaintPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "complaint";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    public void attach(ComplaintDisplay display) {
        var texts = flow.texts();
        display.show(new ComplaintContent(
                texts.asker(),
                texts.text("complaint.body"),
                texts.text("complaint.ways"),
                texts.text("complaint.integrity"),
                texts.text("complaint.qr")));
    }

    public void close() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }
}
