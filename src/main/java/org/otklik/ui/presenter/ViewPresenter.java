package org.otklik.ui.presenter;

/** «Вид»: how large and in which colours, over whatever is on. A choice applies at once; answers and drafts stay. */
public final class ViewPresenter implements ScreenPresenter {
    private final KioskFlow flow;

    ViewPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "view";
    }

    public String asker() {
        return flow.texts().asker();
    }

    public Look look() {
        return flow.set().look();
    }

    /** From now on everything looks like this, until the end of the visit. */
    public void show(Look look) {
        if (flow.stands(this)) {
            flow.look(look);
        }
    }

    /** Whether parts of this picture hang too high for some. */
    public boolean offersLower() {
        return flow.settings().presets().contains(Preset.LOWER);
    }

    /** «Ниже», on or off. */
    public void turnLower() {
        show(Preset.LOWER.turned(look(), flow.settings().first().look()));
    }

    /** «Как было»: as a visit begins. */
    public void asBefore() {
        show(flow.settings().first().look());
    }

    public void close() {
        if (flow.stands(this)) {
            flow.closeOverlay();
        }
    }
}
