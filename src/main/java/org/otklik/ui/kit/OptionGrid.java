package org.otklik.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import org.otklik.ui.theme.AccessibilityNumbers;

/**
 * Options on the rung of the {@link Ladder} that fits the room they are given. What does not fit stands on further
 * pages; nothing scrolls. The height it may have is set before it is laid out.
 */
public final class OptionGrid extends JPanel implements Yielding, TargetGroup {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient List<Tile> tiles;
    private final transient Pages turn;
    private final transient Pager pager;

    /** One layout asks for the same few rooms again and again. */
    private final transient Map<Ladder.Room, Ladder> ladders = new HashMap<>();

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

    @Override
    public void setRoom(int pixels) {
        room = pixels;
        revalidate();
    }

    private int gap() {
        return Math.max(0, kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme()));
    }

    private Ladder.Room room(int width) {
        return new Ladder.Room(width, room, gap());
    }

    private Ladder ladder(int width) {
        var whole = climbed(room(width));
        return pages(whole) == 1 ? whole : climbed(new Ladder.Room(width, room - pager.height(width) - gap(), gap()));
    }

    private Ladder climbed(Ladder.Room asked) {
        return ladders.computeIfAbsent(asked, room -> Ladder.of(tiles, room));
    }

    private int pages(Ladder ladder) {
        var each = ladder.onAPage();
        return (tiles.size() + each - 1) / each;
    }

    @Override
    public int heightFor(int width) {
        var ladder = ladder(width);
        var height = ladder.height(tiles, room(width));
        return pages(ladder) == 1 ? height : height + gap() + pager.height(width);
    }

    @Override
    public void doLayout() {
        var ladder = ladder(getWidth());
        var room = room(getWidth());
        var pages = pages(ladder);
        var page = Math.min(turn.page(), pages - 1);
        tiles.forEach(tile -> {
            tile.take(ladder.form());
            tile.setVisible(false);
        });
        var y = 0;
        for (var i = page * ladder.onAPage(); i < Math.min(tiles.size(), (page + 1) * ladder.onAPage()); i++) {
            var at = i % ladder.columns();
            var row = ladder.rowHeight(tiles, i / ladder.columns(), room);
            tiles.get(i).setVisible(true);
            var x = edge(at, ladder);
            tiles.get(i).setBounds(x, y, edge(at + 1, ladder) - gap() - x, row);
            y += at == ladder.columns() - 1 ? row + gap() : 0;
        }
        pager.show(page, pages, chosenElsewhere());
        pager.setBounds(0, ladder.height(tiles, room) + gap(), getWidth(), pager.height(getWidth()));
        Mirror.lay(this, getWidth());
    }

    private int edge(int column, Ladder ladder) {
        return Ladder.edge(column, getWidth(), ladder.columns(), gap());
    }

    /** «Выбрано: 2», when some of it stands on another page than the one that is shown. */
    private String chosenElsewhere() {
        var elsewhere = tiles.stream().anyMatch(tile -> tile.isSelected() && !tile.isVisible());
        var chosen = tiles.stream().filter(Tile::isSelected).count();
        return elsewhere ? ". " + turn.chosen(chosen) : "";
    }

    /** On every page. */
    List<Tile> tiles() {
        return tiles;
    }

    /** The targets of the page that is shown, in reading order. */
    @Override
    public List<Target> targets() {
        doLayout();
        List<Target> targets = new ArrayList<>();
        tiles.stream().filter(Component::isVisible).forEach(targets::add);
        targets.addAll(pager.targets());
        return targets;
    }
}
