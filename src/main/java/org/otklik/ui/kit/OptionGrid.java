package org.otklik.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;

/**
 * Options on the rung of the {@link Ladder} that fits the room they are given. What does not fit stands on further
 * pages; nothing scrolls. The height it may have is set before it is laid out.
 */
public final class OptionGrid extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient List<Tile> tiles;
    private final transient Pages turn;
    private final transient Pager pager;
    private int room = Integer.MAX_VALUE / 4;

    /** Which page is shown; held outside, so that it outlives a rebuilt screen. */
    public interface Pages {
        int page();

        void turnTo(int page);

        /** «Раньше», «Ещё» in the visitor's language. */
        String word(String key);

        /** «страница 1 из 3», counted from 1. */
        String where(int page, int pages);

        /** «Выбрано: 2», over all pages. */
        String chosen(long count);
    }

    public OptionGrid(Kit kit, List<Tile> tiles, Pages turn) {
        super(null);
        this.kit = kit;
        this.tiles = List.copyOf(tiles);
        this.turn = turn;
        setOpaque(false);
        tiles.forEach(this::add);
        pager = new Pager(kit, turn);
        add(pager);
    }

    /** How high the grid may become, in pixels. */
    public void setRoom(int pixels) {
        room = pixels;
        revalidate();
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private Ladder ladder(int width) {
        var whole = Ladder.of(tiles, width, room, gap());
        return pages(whole) == 1 ? whole : Ladder.of(tiles, width, room - pager.height() - gap(), gap());
    }

    private int pages(Ladder ladder) {
        var each = ladder.onAPage();
        return (tiles.size() + each - 1) / each;
    }

    @Override
    public int heightFor(int width) {
        var ladder = ladder(width);
        var row = Ladder.rowHeight(tiles, ladder.columns(), width, gap());
        var rows = Math.min(ladder.rowsAPage(), (tiles.size() + ladder.columns() - 1) / ladder.columns());
        var height = rows * (row + gap()) - gap();
        return pages(ladder) == 1 ? height : height + gap() + pager.height();
    }

    @Override
    public void doLayout() {
        var ladder = ladder(getWidth());
        var row = Ladder.rowHeight(tiles, ladder.columns(), getWidth(), gap());
        var each = ladder.onAPage();
        var pages = pages(ladder);
        var page = Math.min(turn.page(), pages - 1);
        for (var i = 0; i < tiles.size(); i++) {
            var tile = tiles.get(i);
            tile.setVisible(i / each == page);
            var at = i - page * each;
            var x = edge(at % ladder.columns(), ladder);
            var width = edge(at % ladder.columns() + 1, ladder) - gap() - x;
            tile.setBounds(x, at / ladder.columns() * (row + gap()), width, row);
        }
        pager.show(page, pages, chosenElsewhere());
        pager.setBounds(0, ladder.rowsAPage() * (row + gap()), getWidth(), pager.height());
    }

    private int edge(int column, Ladder ladder) {
        return Ladder.edge(column, getWidth(), ladder.columns(), gap());
    }

    /** «Выбрано: 2», when some of it stands on another page than the one that is shown. */
    private String chosenElsewhere() {
        var elsewhere = tiles.stream().anyMatch(tile -> tile.isSelected() && !tile.isVisible());
        var chosen = tiles.stream().filter(Tile::isSelected).count();
        return elsewhere ? "\n" + turn.chosen(chosen) : "";
    }

    /** The targets of the page that is shown, in reading order. */
    public List<Target> targets() {
        doLayout();
        List<Target> targets = new ArrayList<>();
        tiles.stream().filter(Component::isVisible).forEach(targets::add);
        targets.addAll(pager.targets());
        return targets;
    }
}
