package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager2;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JPanel;

/** Parts one below the other, each as wide as the stack and as high as it needs, with a gap before it. */
public final class Stack extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

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

    private static boolean isControl(Component part) {
        return part instanceof Target || part instanceof OptionGrid || part instanceof ButtonRow;
    }

    static int heightOf(Component part, int width) {
        return part instanceof Tall tall ? tall.heightFor(width) : part.getPreferredSize().height;
    }

    /** Buttons keep their own width; everything else takes the whole of it. */
    private static final class Below implements LayoutManager2 {
        private final Map<Component, Integer> gaps = new HashMap<>();

        int height(Container stack, int width) {
            var height = 0;
            for (var part : stack.getComponents()) {
                height += gaps.getOrDefault(part, 0) + heightOf(part, width);
            }
            return height;
        }

        int heightBefore(Container stack, int width) {
            var height = 0;
            for (var part : stack.getComponents()) {
                height += gaps.getOrDefault(part, 0);
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
            for (var part : stack.getComponents()) {
                y += gaps.getOrDefault(part, 0);
                var height = heightOf(part, stack.getWidth());
                var width = part instanceof Tall
                        ? stack.getWidth()
                        : Math.min(stack.getWidth(), part.getPreferredSize().width);
                part.setBounds(0, y, width, height);
                y += height;
            }
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
