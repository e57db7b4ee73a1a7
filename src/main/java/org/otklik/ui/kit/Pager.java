package org.otklik.ui.kit;

import java.util.List;
import javax.swing.JPanel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** «Раньше», «страница 1 из 3», «Ещё»: for options that do not fit on one page. */
final class Pager extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final double WHERE_GAP_MM = 1.5;

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

    /** In this width, whichever page is shown and whatever is chosen. */
    int height(int width) {
        var button = before(0).getPreferredSize().height;
        return isOneRow(width) ? button : button + gap() + where(longest()).getPreferredSize().height;
    }

    private int gap() {
        return kit.px(WHERE_GAP_MM);
    }

    private boolean isOneRow(int width) {
        var words = where(longest()).getPreferredSize().width;
        return before(0).getPreferredSize().width + words + more(0).getPreferredSize().width <= width;
    }

    /** Nine pages are more than any list has here. */
    private String longest() {
        return turn.where(9, 9) + ". " + turn.chosen(9);
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
        var before = before(Math.floorMod(page - 1, pages));
        var more = more((page + 1) % pages);
        var where = where(turn.where(page + 1, pages) + chosen);
        targets = List.of(before, more);
        add(before);
        add(where);
        add(more);
    }

    List<Target> targets() {
        return targets;
    }

    private ActionButton before(int to) {
        return button("page.before", ActionButton.Label.with("back", turn.word("button.before")), to);
    }

    private ActionButton more(int to) {
        return button("page.more", ActionButton.Label.leadingOn(turn.word("button.more")), to);
    }

    private ActionButton button(String id, ActionButton.Label label, int to) {
        return new ActionButton(kit, id, ActionButton.Kind.OUTLINED, label, press -> turn.turnTo(to));
    }

    private TextBlock where(String words) {
        return new TextBlock(kit, "page.where", words, TextStyle.BODY, Role.SECONDARY_TEXT);
    }

    /** Where it stands in words is in the middle between the buttons, or above them where they leave too little room. */
    @Override
    public void doLayout() {
        if (getComponentCount() < 3) {
            return;
        }
        var before = getComponent(0).getPreferredSize();
        var where = getComponent(1).getPreferredSize();
        var more = getComponent(2).getPreferredSize();
        var isOneRow = isOneRow(getWidth());
        var y = isOneRow ? 0 : where.height + gap();
        getComponent(0).setBounds(0, y, before.width, before.height);
        getComponent(2).setBounds(getWidth() - more.width, y, more.width, more.height);
        var least = isOneRow ? before.width : 0;
        var most = getWidth() - where.width - (isOneRow ? more.width : 0);
        var x = isOneRow ? Math.max(least, Math.min(most, (getWidth() - where.width) / 2)) : 0;
        getComponent(1).setBounds(x, isOneRow ? (before.height - where.height) / 2 : 0, where.width, where.height);
        Mirror.lay(this, getWidth());
    }
}
