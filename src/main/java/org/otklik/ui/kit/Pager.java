package org.otklik.ui.kit;

import java.util.List;
import javax.swing.JPanel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** «Раньше», «страница 1 из 3», «Ещё»: for options that do not fit on one page. */
final class Pager extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient OptionGrid.Pages turn;
    private transient List<Target> targets = List.of();
    private String shown = "";

    Pager(Kit kit, OptionGrid.Pages turn) {
        super(null);
        this.kit = kit;
        this.turn = turn;
        setOpaque(false);
    }

    int height() {
        return new ActionButton(kit, "page.more", ActionButton.Kind.OUTLINED, ActionButton.Label.of("X"), press -> {})
                .getPreferredSize()
                .height;
    }

    /** Makes its buttons only when something changed: one that is being pressed must not be replaced by another. */
    void show(int page, int pages, String chosen) {
        var now = page + "/" + pages + "/" + chosen;
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(pages > 1);
        targets = List.of();
        if (pages < 2) {
            return;
        }
        var before = button(
                "page.before",
                ActionButton.Label.with("back", turn.word("button.before")),
                Math.floorMod(page - 1, pages));
        var more = button("page.more", ActionButton.Label.leadingOn(turn.word("button.more")), (page + 1) % pages);
        var where = new TextBlock(
                kit, "page.where", turn.where(page + 1, pages) + chosen, TextStyle.BODY, Role.SECONDARY_TEXT);
        targets = List.of(before, more);
        add(before);
        add(where);
        add(more);
    }

    List<Target> targets() {
        return targets;
    }

    private ActionButton button(String id, ActionButton.Label label, int to) {
        return new ActionButton(kit, id, ActionButton.Kind.OUTLINED, label, press -> turn.turnTo(to));
    }

    @Override
    public void doLayout() {
        if (getComponentCount() < 3) {
            return;
        }
        var before = getComponent(0).getPreferredSize();
        var where = getComponent(1).getPreferredSize();
        var more = getComponent(2).getPreferredSize();
        getComponent(0).setBounds(0, 0, before.width, before.height);
        getComponent(1)
                .setBounds(
                        (getWidth() - where.width) / 2, (before.height - where.height) / 2, where.width, where.height);
        getComponent(2).setBounds(getWidth() - more.width, 0, more.width, more.height);
    }
}
