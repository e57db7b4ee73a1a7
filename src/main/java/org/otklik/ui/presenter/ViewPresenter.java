package org.otklik.ui.presenter;

import java.util.Set;

/** «Вид»: letters, colours and what hands need, over whatever is on. A choice applies at once; answers and drafts stay. */
public final class ViewPresenter implements ScreenPresenter {
    private final KioskFlow flow;
    private Group opened = Group.SIZES;

    /** What there is to choose. */
    public enum Group {
        SIZES,
        COLOURS,
        CONTROLS
    }

    ViewPresenter(KioskFlow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "view";
    }

    @Override
    public Set<BarControl> bar() {
        return flow.bar();
    }

    public String asker() {
        return flow.texts().asker();
    }

    /** The group that is shown where there is no room for all; a choice in it leaves it open. */
    public Group opened() {
        return opened;
    }

    public void open(Group group) {
        opened = group;
    }

    public Look look() {
        return flow.set().look();
    }

    public Handling handling() {
        return flow.set().handling();
    }

    /** From now on everything looks like this, until the end of the visit. */
    public void show(Look look) {
        change(flow.set().with(look));
    }

    /** Whether parts of this picture hang too high for some. */
    public boolean offersLower() {
        return flow.settings().presets().contains(Preset.LOWER);
    }

    /** «Ниже», on or off. */
    public void turnLower() {
        change(Preset.LOWER.turned(flow.set(), first(), flow.lastWay()));
    }

    public boolean isLower() {
        return Preset.LOWER.isOn(flow.set());
    }

    /** «Меньше движения», on or off. */
    public void turnMotion() {
        change(flow.set().with(handling().turnedMotion()));
    }

    /** «Держать, чтобы нажать», on or off. */
    public void turnHold() {
        change(flow.set().with(handling().turnedHold()));
    }

    /** «Не считать повторные касания», on or off. */
    public void turnApart() {
        change(flow.set().with(handling().turnedApart(first().handling())));
    }

    /** «Управление кнопкой», on or off. */
    public void turnSwitches() {
        change(flow.set().with(handling().turnedSwitches(first().handling())));
    }

    /** «Как было»: as a visit begins, but in the language that is read now, and as it is heard now. */
    public void asBefore() {
        change(first().in(flow.spoken()).with(flow.set().hearing()));
    }

    private VisitSettings first() {
        return flow.settings().first();
    }

    private void change(VisitSettings changed) {
        if (flow.stands(this)) {
            flow.change(changed);
        }
    }

    public void close() {
        if (flow.stands(this)) {
            flow.overlays().close();
        }
    }
}
