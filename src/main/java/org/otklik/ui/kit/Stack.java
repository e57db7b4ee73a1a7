package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JPanel;

/** Parts one below the other, each as wide as the stack and as high as it needs, with a gap before it. */
public final class Stack extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    /** Own: what gaps give for a spare part; more would crowd a calm screen. */
    private static final double GAPS_GIVE = 0.4;

    public Stack() {
        super(new Below());
        setOpaque(false);
    }

    /** Adds a part with a gap of so many pixels above it. */
    public Stack part(Component part, int gap) {
        add(part, Integer.valueOf(gap));
        return this;
    }

    @Override
    public int heightFor(int width) {
        return ((Below) getLayout()).height(this, width);
    }

    /** How high the parts are that stand above the first one that can be pressed, with the gap below them. */
    int beforeControls(int width) {
        return ((Below) getLayout()).heightBefore(this, width);
    }

    /**
     * As wide apart as it was made, with all that this room allows of what can be spared: ornaments go first; spare parts go
     * from the last one on, after the gaps have given some of what they have above the least one. Where no spare part can
     * stay, the ornaments may. Pixels.
     */
    void loosen(int width, int room, int leastGap) {
        ((Below) getLayout()).loosen();
        var ornaments =
                Stream.of(getComponents()).filter(Ornament.class::isInstance).toList();
        var spare = Stream.of(getComponents()).flatMap(Stack::spare).toList();
        show(ornaments, ornaments.size());
        show(spare, spare.size());
        if (heightFor(width) <= room) {
            return;
        }
        show(ornaments, 0);
        for (var left = spare.size(); left > 0; left--) {
            show(spare, left);
            if (heightFor(width) - GAPS_GIVE * ((Below) getLayout()).spareGaps(this, leastGap) <= room) {
                return;
            }
        }
        show(spare, 0);
        show(ornaments, ornaments.size());
        if (heightFor(width) > room) {
            show(ornaments, 0);
        }
    }

    /** Draws the parts together, down to that gap at the most, as far as this room asks for it; pixels. */
    void tighten(int width, int room, int leastGap) {
        ((Below) getLayout()).tighten(this, heightFor(width) - room, leastGap);
    }

    private static Stream<Component> spare(Component part) {
        return part instanceof ButtonRow row
                ? Stream.of(row.getComponents()).filter(Spare.class::isInstance)
                : Stream.of(part).filter(Spare.class::isInstance);
    }

    private static void show(List<Component> parts, int first) {
        for (var at = 0; at < parts.size(); at++) {
            parts.get(at).setVisible(at < first);
        }
    }

    private static boolean isControl(Component part) {
        return part instanceof Target || part instanceof TargetGroup;
    }

    static int heightOf(Component part, int width) {
        return part instanceof Tall tall ? tall.heightFor(width) : part.getPreferredSize().height;
    }

    /** Buttons keep their own width; everything else takes the whole of it. */
    private static final class Below implements LayoutManager2 {
        private final Map<Component, Integer> gaps = new HashMap<>();

        private int least;
        private double share = 1;

        void loosen() {
            least = 0;
            share = 1;
        }

        /** Every gap gives the same share of what it has above the least one. */
        void tighten(Container stack, int lacks, int leastGap) {
            var spare = spareGaps(stack, leastGap);
            if (lacks > 0 && spare > 0) {
                least = leastGap;
                share = Math.max(0, 1 - (double) lacks / spare);
            }
        }

        int spareGaps(Container stack, int leastGap) {
            return standing(stack).stream()
                    .mapToInt(part -> Math.max(0, gap(stack, part) - leastGap))
                    .sum();
        }

        private static List<Component> standing(Container stack) {
            return Stream.of(stack.getComponents()).filter(Component::isVisible).toList();
        }

        /** Above a part; none above the first one that stands. */
        private int gap(Container stack, Component part) {
            var gap = part.equals(standing(stack).get(0)) ? 0 : gaps.getOrDefault(part, 0);
            return gap <= least ? gap : least + (int) ((gap - least) * share);
        }

        int height(Container stack, int width) {
            return standing(stack).stream()
                    .mapToInt(part -> gap(stack, part) + heightOf(part, width))
                    .sum();
        }

        int heightBefore(Container stack, int width) {
            var height = 0;
            for (var part : standing(stack)) {
                height += gap(stack, part);
                if (isControl(part)) {
                    return height;
                }
                height += heightOf(part, width);
            }
            return height;
        }

        @Override
        public void layoutContainer(Container stack) {
            var y = 0;
            for (var part : standing(stack)) {
                y += gap(stack, part);
                var height = heightOf(part, stack.getWidth());
                var width = part instanceof Tall
                        ? stack.getWidth()
                        : Math.min(stack.getWidth(), part.getPreferredSize().width);
                part.setBounds(0, y, width, height);
                y += height;
            }
            Mirror.lay(stack, stack.getWidth());
        }

        @Override
        public void addLayoutComponent(Component part, Object gap) {
            gaps.put(part, gap instanceof Integer pixels ? pixels : 0);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {
            gaps.put(part, 0);
        }

        @Override
        public void removeLayoutComponent(Component part) {
            gaps.remove(part);
        }

        @Override
        public Dimension preferredLayoutSize(Container stack) {
            return new Dimension(stack.getWidth(), height(stack, stack.getWidth()));
        }

        @Override
        public Dimension minimumLayoutSize(Container stack) {
            return preferredLayoutSize(stack);
        }

        @Override
        public Dimension maximumLayoutSize(Container stack) {
            return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public float getLayoutAlignmentX(Container stack) {
            return 0;
        }

        @Override
        public float getLayoutAlignmentY(Container stack) {
            return 0;
        }

        @Override
        public void invalidateLayout(Container stack) {
            // Nothing is remembered between two layouts.
        }
    }
}
