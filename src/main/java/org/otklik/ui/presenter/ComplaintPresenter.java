package org.otklik.ui.presenter;

/** How to complain where somebody answers; returns to the step it came from. */
public final class ComplaintPresenter implements ScreenPresenter, Paged {
    private final KioskFlow flow;
    private int page;

    ComplaintPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "complaint";
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

    @Override
    public int page() {
        return page;
    }

    @Override
    public void turnTo(int other) {
        page = other;
    }

    public void close() {
        if (flow.stands(this)) {
            flow.closeOverlay();
        }
    }
}
