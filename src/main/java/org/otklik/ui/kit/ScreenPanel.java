package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;

/**
 * A screen as regions from top to bottom: strip, content, keyboard, navigation, bar. The last two stand in the same
 * place on every screen; the content stands a little above the middle of what is left, as a picture hangs on a wall.
 */
public final class ScreenPanel extends JPanel implements FocusOrder.Stops {
    private static final long serialVersionUID = 1L;

    /** Own: the optical middle. */
    private static final double MIDDLE = 0.4;

    /** Own: parts of the content are still told apart. */
    private static final double LEAST_GAP_MM = 1.5;

    private final transient Kit kit;
    private final transient Parts parts;
    private final transient ReadingOrder reading = new ReadingOrder(this::repaint);

    /** What a screen hands over; an empty list leaves its region out. A control of the bar that is not visible keeps its place. */
    public record Parts(
            Optional<Strip> strip,
            Stack content,
            Optional<FieldKeys> keyboard,
            Optional<Notice> notice,
            List<ActionButton> navigation,
            List<ActionButton> bar) {}

    public ScreenPanel(Kit kit, String id, Parts parts) {
        super(null);
        this.kit = kit;
        this.parts = parts;
        setName("screen." + id);
        setOpaque(true);
        setBackground(kit.theme().color(Role.BACKGROUND));
        var beside = new BesideTouch(kit.taps());
        addMouseListener(beside);
        addMouseMotionListener(beside);
        parts.strip().ifPresent(this::add);
        add(parts.content());
        parts.keyboard().ifPresent(this::add);
        parts.notice().ifPresent(this::add);
        parts.navigation().forEach(this::add);
        parts.bar().forEach(this::add);
    }

    private int gap() {
        return kit.px(AccessibilityNumbers.GAP_LAID_OUT_MM) - 2 * Skin.outset(kit.theme());
    }

    @Override
    public void doLayout() {
        var out = Skin.outset(kit.theme());
        var margin = kit.theme().margin();
        var width = Math.min(getWidth() - 2 * margin, kit.px(AccessibilityNumbers.CONTENT_MM));
        var left = (getWidth() - width) / 2;
        var top = margin;
        if (parts.strip().isPresent()) {
            var strip = parts.strip().get();
            strip.setBounds(left, top, width, strip.heightFor(width));
            top += strip.getHeight() + kit.px(3);
        }
        var bottom = layoutBar(left - out, getHeight() - margin + out, width + 2 * out);
        bottom = layoutNavigation(left - out, bottom, width + 2 * out);
        if (parts.keyboard().isPresent()) {
            var keyboard = parts.keyboard().get();
            var height = keyboard.heightFor(width + 2 * out);
            bottom -= height + kit.px(3);
            keyboard.setBounds(left - out, bottom, width + 2 * out, height);
        }
        layoutContent(left - out, top, width + 2 * out, bottom - kit.px(3) - top);
        Mirror.lay(this, getWidth());
    }

    private int layoutBar(int left, int bottom, int width) {
        var bar = new BarRows(kit, parts.bar(), gap());
        var whole = getWidth() - 2 * (kit.theme().margin() - Skin.outset(kit.theme()));
        // A low picture is wide: rather a bar from edge to edge than a second row of it.
        var isWide = kit.theme().panel().isLow() && !bar.isOneRow(width);
        var top = isWide ? bar.layout((getWidth() - whole) / 2, bottom, whole) : bar.layout(left, bottom, width);
        return top == bottom ? bottom : top - kit.px(4);
    }

    private int layoutNavigation(int left, int bottom, int width) {
        return parts.navigation().isEmpty()
                ? bottom
                : new NavigationRows(kit, parts.navigation(), parts.notice(), gap()).layout(left, bottom, width);
    }

    private void layoutContent(int left, int uppermost, int width, int whole) {
        yielding(parts.content()).forEach(part -> part.setRoom(Integer.MAX_VALUE / 4));
        parts.content().loosen(width, whole, kit.px(LEAST_GAP_MM));
        var top =
                Math.max(uppermost, kit.theme().controlsFrom() - parts.content().beforeControls(width));
        var room = whole - (top - uppermost);
        parts.content().loosen(width, room, kit.px(LEAST_GAP_MM));
        share(width, room);
        parts.content().tighten(width, room, kit.px(LEAST_GAP_MM));
        share(width, room);
        var height = Math.min(room, parts.content().heightFor(width));
        var y = top + (int) ((room - height) * (parts.keyboard().isPresent() ? 0 : MIDDLE));
        parts.content().setBounds(left, y, width, height);
    }

    /** What can do with less gets what the others leave. */
    private void share(int width, int room) {
        yielding(parts.content()).forEach(part -> {
            part.setRoom(Integer.MAX_VALUE / 4);
            var others = parts.content().heightFor(width) - part.heightFor(width);
            part.setRoom(Math.max(kit.px(AccessibilityNumbers.TILE_MM), room - others));
        });
    }

    private static List<Yielding> yielding(Stack content) {
        return Stream.of(content.getComponents())
                .filter(Yielding.class::isInstance)
                .map(Yielding.class::cast)
                .toList();
    }

    @Override
    public FocusGrid grid() {
        return parts.keyboard().map(FieldKeys::grid).orElse(FocusGrid.NONE);
    }

    /** At the upper edge, until it is taken away by an empty one: what has happened beside the screens. */
    public void notice(String words) {
        parts.strip().ifPresent(strip -> strip.notice(words));
        doLayout();
    }

    /** What is only read among what can be pressed: strip, content, keyboard, what stands beside the way on, navigation, bar. */
    @Override
    public List<Target> told() {
        targets();
        List<Component> regions = new ArrayList<>();
        parts.strip().ifPresent(regions::add);
        regions.add(parts.content());
        parts.keyboard().ifPresent(regions::add);
        parts.notice().ifPresent(regions::add);
        regions.addAll(parts.navigation());
        parts.bar().stream().filter(Component::isVisible).forEach(regions::add);
        return reading.of(regions);
    }

    /** The words of the content before its first control; rows in which words and a control belong together are no such. */
    List<Target> opening() {
        targets();
        List<Target> opening = new ArrayList<>();
        for (var stop : reading.of(List.of(parts.content()))) {
            if (!(stop instanceof ReadStop words) || words.words().getParent() instanceof PairRow) {
                break;
            }
            opening.add(stop);
        }
        return opening;
    }

    /** What the screen is about; where there is no heading, the words that stand first. */
    public Optional<Target> heading() {
        return told().stream()
                .filter(stop -> stop.id().equals("heading"))
                .findFirst()
                .or(() -> opening().stream().findFirst());
    }

    /** The options that the screen is for: those that stand before every other control. */
    Optional<OptionGrid> choice() {
        return contentTargets().stream()
                .findFirst()
                .flatMap(first -> grids().stream()
                        .filter(grid -> grids().size() == 1)
                        .filter(grid -> grid.tiles().contains(first))
                        .findFirst());
    }

    List<OptionGrid> grids() {
        return Stream.of(parts.content().getComponents())
                .filter(OptionGrid.class::isInstance)
                .map(OptionGrid.class::cast)
                .toList();
    }

    Optional<NoteField> field() {
        return Stream.of(parts.content().getComponents())
                .filter(NoteField.class::isInstance)
                .map(NoteField.class::cast)
                .findFirst();
    }

    /** How far the visitor has come, in words; nothing where that is not shown. */
    String progress() {
        return parts.strip().map(Strip::progress).orElse("");
    }

    /** Everything that can be pressed, in the order of focus: content, keyboard, navigation, bar. */
    @Override
    public List<Target> targets() {
        doLayout();
        parts.content().doLayout();
        parts.keyboard().ifPresent(FieldKeys::doLayout);
        return groups().stream().flatMap(List::stream).toList();
    }

    /** The same in groups: the content, each row of the keyboard, navigation, bar. */
    @Override
    public List<List<Target>> groups() {
        List<List<Target>> groups = new ArrayList<>();
        groups.add(contentTargets());
        grid().rows().forEach(row -> groups.add(List.copyOf(row)));
        groups.add(List.copyOf(parts.navigation()));
        groups.add(parts.bar().stream()
                .filter(Component::isVisible)
                .map(Target.class::cast)
                .toList());
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private List<Target> contentTargets() {
        List<Target> targets = new ArrayList<>();
        for (Component part : parts.content().getComponents()) {
            if (part instanceof TargetGroup group) {
                targets.addAll(group.targets());
            } else if (part instanceof Target target) {
                targets.add(target);
            }
        }
        return targets;
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    /** The ring round words lies outside of them, as it does round a control. */
    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        var g = Skin.smooth(graphics);
        reading.ringed().stream()
                .filter(words -> SwingUtilities.isDescendingFrom(words, this))
                .forEach(words -> Skin.paintRing(
                        g, kit.theme(), SwingUtilities.convertRectangle(words.getParent(), words.getBounds(), this)));
        g.dispose();
    }
}
