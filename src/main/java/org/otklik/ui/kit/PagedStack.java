package org.otklik.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;

/**
 * Parts one below the other; those that do not fit into the room stand on further pages, and nothing scrolls. Words that
 * are higher than a whole page go on on the next one.
 */
public final class PagedStack extends JPanel implements Yielding, TargetGroup {
    private static final long serialVersionUID = 1L;

    /** Own: words and the buttons below them are not one group. */
    private static final double PAGER_GAP_MM = 5;

    private final transient Kit kit;
    private final transient OptionGrid.Pages turn;
    private final transient Pager pager;
    private final transient List<Part> parts = new ArrayList<>();

    /** What was broken into pages stays so: a part that is being pressed must not be replaced by another. */
    private final transient Map<Room, List<List<Part>>> broken = new HashMap<>();

    private transient List<Part> standing = List.of();
    private int room = Integer.MAX_VALUE / 4;

    private record Room(int width, int height) {}

    private record Part(Component component, int gap, Place place) {
        int height(int width) {
            return Stack.heightOf(component, width);
        }
    }

    /** Whether a part may stand last on a page. */
    public enum Place {
        ANYWHERE,
        /** Not so: it belongs to what follows. */
        NEVER_LAST
    }

    /** Stands empty; {@code turn} is asked which page is shown. */
    public PagedStack(Kit kit, OptionGrid.Pages turn) {
        super(null);
        this.kit = kit;
        this.turn = turn;
        setOpaque(false);
        pager = new Pager(kit, turn);
        add(pager);
    }

    /** Adds a part with a gap of so many pixels above it, where it does not stand first on a page. */
    public PagedStack part(Component component, int gap, Place place) {
        parts.add(new Part(component, gap, place));
        broken.clear();
        return this;
    }

    @Override
    public void setRoom(int pixels) {
        room = pixels;
        revalidate();
    }

    @Override
    public int heightFor(int width) {
        var pages = pages(width);
        var highest = pages.stream().mapToInt(page -> height(page, width)).max().orElse(0);
        return pages.size() < 2 ? highest : highest + pagerGap() + pager.height(width);
    }

    @Override
    public void doLayout() {
        var pages = pages(getWidth());
        var page = Math.min(turn.page(), pages.size() - 1);
        show(pages.get(page));
        var y = 0;
        for (var part : standing) {
            y += y == 0 ? 0 : part.gap();
            part.component().setBounds(0, y, getWidth(), part.height(getWidth()));
            y += part.component().getHeight();
        }
        pager.show(page, pages.size(), "");
        var pagerHeight = pager.height(getWidth());
        pager.setBounds(0, heightFor(getWidth()) - pagerHeight, getWidth(), pagerHeight);
        Mirror.lay(this, getWidth());
    }

    /** The targets of the page that is shown, in reading order. */
    @Override
    public List<Target> targets() {
        doLayout();
        List<Target> targets = new ArrayList<>();
        for (var part : standing) {
            if (part.component() instanceof TargetGroup group) {
                targets.addAll(group.targets());
            }
        }
        targets.addAll(pager.targets());
        return targets;
    }

    private void show(List<Part> page) {
        if (page.equals(standing)) {
            return;
        }
        standing.forEach(part -> remove(part.component()));
        for (var at = 0; at < page.size(); at++) {
            add(page.get(at).component(), at);
        }
        standing = page;
    }

    private int pagerGap() {
        return kit.px(PAGER_GAP_MM);
    }

    private List<List<Part>> pages(int width) {
        return broken.computeIfAbsent(new Room(width, room), asked -> {
            if (height(parts, width) <= room) {
                return List.of(List.copyOf(parts));
            }
            return new Breaking(new Room(width, room - pager.height(width) - pagerGap())).pages(parts);
        });
    }

    private static int height(List<Part> page, int width) {
        var height = 0;
        for (var part : page) {
            height += (height == 0 ? 0 : part.gap()) + part.height(width);
        }
        return height;
    }

    /** Parts shared out among pages of one room. */
    private static final class Breaking {
        private final Room room;
        private final List<List<Part>> pages = new ArrayList<>();
        private List<Part> page = new ArrayList<>();

        Breaking(Room room) {
            this.room = room;
        }

        List<List<Part>> pages(List<Part> parts) {
            List<Part> left = new ArrayList<>(parts);
            while (!left.isEmpty()) {
                place(left.remove(0), left);
            }
            turn();
            return pages;
        }

        private void place(Part part, List<Part> left) {
            var above = height(page, room.width()) + (page.isEmpty() ? 0 : part.gap());
            if (above + part.height(room.width()) <= room.height()) {
                page.add(part);
            } else if (part.height(room.width()) > room.height() && part.component() instanceof Breakable words) {
                begin(part, words.halves(room.width(), room.height() - above), left);
            } else {
                putOff(part, left);
            }
        }

        /** What is higher than a page begins on this one. */
        private void begin(Part part, Optional<Breakable.Halves> halves, List<Part> left) {
            if (halves.isEmpty()) {
                putOff(part, left);
                return;
            }
            page.add(new Part(halves.get().head(), part.gap(), Place.ANYWHERE));
            left.add(0, new Part(halves.get().rest(), part.gap(), part.place()));
            turn();
        }

        /** What does not fit here fits on the next page, with what belongs to it; on an empty page it stands as it is. */
        private void putOff(Part part, List<Part> left) {
            if (page.isEmpty()) {
                page.add(part);
                turn();
                return;
            }
            left.add(0, part);
            while (page.size() > 1 && page.get(page.size() - 1).place() == Place.NEVER_LAST) {
                left.add(0, page.remove(page.size() - 1));
            }
            turn();
        }

        private void turn() {
            if (!page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
            }
        }
    }
}
