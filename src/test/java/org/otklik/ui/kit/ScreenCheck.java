package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingUtilities;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.DeclaredPairs;
import org.otklik.ui.theme.Palette;
import org.otklik.ui.theme.Panel;

/**
 * What is wrong with a screen that stands laid out: words that are cut off, break, cover each other or stand in colours
 * that belong to no pair; controls that are too small, too close, without a name or out of reach of keys.
 */
public final class ScreenCheck {
    /** Of rounding to whole pixels. */
    private static final double ROUNDING_PX = 1.5;

    private final ScreenPanel screen;
    private final Panel panel;
    private final List<Palette> palettes;
    private final List<String> found = new ArrayList<>();

    /** {@code palettes} are those whose colours may stand there: one, or all where they are shown to choose from. */
    public ScreenCheck(Container host, Panel panel, List<Palette> palettes) {
        this.panel = panel;
        this.palettes = List.copyOf(palettes);
        screen = Stream.of(host.getComponents())
                .filter(ScreenPanel.class::isInstance)
                .map(ScreenPanel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** One sentence for each, none where all is well. */
    public List<String> found() {
        var parts = visible(screen);
        parts.forEach(this::place);
        var targets = parts.stream().filter(Target.class::isInstance).toList();
        for (var at = 0; at < targets.size(); at++) {
            target(targets.get(at), targets.subList(0, at));
        }
        reach(targets);
        var record = new PaintRecord(screen.getWidth(), screen.getHeight());
        screen.printAll(record);
        words(record, parts, targets);
        record.colours().stream()
                .filter(colour -> palettes.stream().noneMatch(palette -> DeclaredPairs.has(palette, colour)))
                .forEach(colour -> found.add("the colour " + colour + " has no role"));
        return found;
    }

    /** Every part with its place, to be compared with that of another palette. */
    public List<String> geometry() {
        return visible(screen).stream()
                .map(part -> part.getName() + " " + part.getBounds())
                .toList();
    }

    private void place(Component part) {
        if (part instanceof Tall tall && part.getHeight() < tall.heightFor(part.getWidth())) {
            found.add(part.getName() + " is " + part.getHeight() + " high, needs " + tall.heightFor(part.getWidth()));
        }
        // A stack without parts has no height, and leaves nothing.
        if (part.getHeight() > 0 && !new Rectangle(part.getParent().getSize()).contains(part.getBounds())) {
            found.add(part.getName() + " at " + part.getBounds() + " leaves "
                    + part.getParent().getSize());
        }
        if (part instanceof Tile tile && !tile.fits(tile.getWidth())) {
            found.add(part.getName() + " breaks its words");
        }
    }

    private void target(Component target, List<Component> before) {
        var shape = shape(target);
        var least = AccessibilityNumbers.TARGET_MM * panel.pixelsPerMm();
        if (Math.min(shape.width, shape.height) < least) {
            found.add(target.getName() + " is too small: " + shape);
        }
        var gap = AccessibilityNumbers.GAP_MM * panel.pixelsPerMm();
        before.stream()
                .filter(other -> distance(shape, shape(other)) < gap)
                .forEach(other -> found.add(target.getName() + " is too close to " + other.getName()));
        var said = ((Accessible) target).getAccessibleContext();
        if (said.getAccessibleName() == null || said.getAccessibleName().isBlank()) {
            found.add(target.getName() + " has no name");
        }
        var roles = List.of(AccessibleRole.PUSH_BUTTON, AccessibleRole.TOGGLE_BUTTON, AccessibleRole.TEXT);
        if (!roles.contains(said.getAccessibleRole())) {
            found.add(target.getName() + " is a " + said.getAccessibleRole());
        }
    }

    private static double distance(Rectangle one, Rectangle other) {
        var x = Math.max(0, Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width)));
        var y = Math.max(0, Math.max(one.y - (other.y + other.height), other.y - (one.y + one.height)));
        return Math.hypot(x, y);
    }

    /** The focus comes by every target: no dead end, nothing left out. Leaves the ring shown. */
    private void reach(List<Component> targets) {
        var order = new FocusOrder();
        order.take(screen, "");
        List<String> reached = new ArrayList<>();
        for (var step = 0; step < 2 * targets.size(); step++) {
            order.current().map(Target::id).ifPresent(reached::add);
            order.move(FocusOrder.Direction.NEXT);
        }
        var inRows = screen.grid().rows().stream()
                .flatMap(List::stream)
                .map(ActionButton::id)
                .toList();
        targets.stream()
                .map(Component::getName)
                .filter(name -> !reached.contains(name) && !inRows.contains(name))
                .forEach(name -> found.add(name + " is not reached by keys"));
    }

    private void words(PaintRecord record, List<Component> parts, List<Component> targets) {
        var fields = parts.stream()
                .filter(NoteField.class::isInstance)
                .map(this::bounds)
                .toList();
        List<PaintRecord.Painted> before = new ArrayList<>();
        for (var painted : record.words()) {
            if (fields.stream()
                    .anyMatch(field ->
                            field.contains(painted.seen()) && !painted.seen().intersects(painted.ink()))) {
                // What has gone up out of a field is read by going back in it.
                continue;
            }
            whole(painted);
            before.stream()
                    .filter(other -> less(other.ink()).intersects(less(painted.ink())))
                    .forEach(other -> found.add(said(painted) + " stands over " + said(other)));
            targets.forEach(target -> inside(painted, target));
            colours(painted);
            before.add(painted);
        }
        targets.forEach(target -> lines(record, target));
    }

    private void whole(PaintRecord.Painted painted) {
        if (!more(painted.seen()).contains(painted.ink())) {
            found.add(said(painted) + " is cut off: " + painted.ink() + " is seen in " + painted.seen());
        }
    }

    /** Words are in a control or outside of it with the room of its ring, never on its edge. */
    private void inside(PaintRecord.Painted painted, Component target) {
        var around = bounds(target);
        if (less(around).intersects(painted.ink()) && !more(shape(target)).contains(painted.ink())) {
            found.add(said(painted) + " stands on the edge of " + target.getName());
        }
    }

    private void colours(PaintRecord.Painted painted) {
        var declared = painted.ground()
                .filter(ground ->
                        palettes.stream().anyMatch(palette -> DeclaredPairs.hold(palette, painted.colour(), ground)));
        if (declared.isEmpty()) {
            found.add(said(painted) + " stands in " + painted.colour() + " on " + painted.ground());
        }
    }

    /** Number and words of a point are two labels: they have letters of their own size each. */
    private void lines(PaintRecord record, Component target) {
        if (target instanceof NoteField) {
            return;
        }
        record.words().stream()
                .filter(painted -> shape(target).contains(painted.ink()))
                .collect(Collectors.groupingBy(PaintRecord.Painted::size))
                .values()
                .stream()
                .filter(label -> label.size() > TileBody.MOST_LINES)
                .forEach(label -> found.add(target.getName() + " has " + label.size() + " lines"));
    }

    private static String said(PaintRecord.Painted painted) {
        return "«" + painted.words() + "»";
    }

    private static Rectangle2D more(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() - ROUNDING_PX,
                area.getY() - ROUNDING_PX,
                area.getWidth() + 2 * ROUNDING_PX,
                area.getHeight() + 2 * ROUNDING_PX);
    }

    private static Rectangle2D less(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + ROUNDING_PX,
                area.getY() + ROUNDING_PX,
                area.getWidth() - 2 * ROUNDING_PX,
                area.getHeight() - 2 * ROUNDING_PX);
    }

    private Rectangle bounds(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), screen);
    }

    /** What can be touched: without the room of the ring. */
    private Rectangle shape(Component target) {
        var shape = bounds(target);
        var out = panel.px(AccessibilityNumbers.RING_MM + AccessibilityNumbers.RING_GAP_MM);
        shape.grow(-out, -out);
        return shape;
    }

    private static List<Component> visible(Container outer) {
        List<Component> all = new ArrayList<>();
        Stream.of(outer.getComponents()).filter(Component::isVisible).forEach(child -> {
            all.add(child);
            all.addAll(child instanceof Container inner ? visible(inner) : List.of());
        });
        return all;
    }
}
