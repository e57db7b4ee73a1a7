package org.otklik.ui.kit;

import javax.swing.JPanel;

/** A heading and what explains it on one line, for pictures without height; one below the other where it is too long. */
public final class HeadingLine extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final TextBlock heading;
    private final TextBlock aside;

    public HeadingLine(Kit kit, TextBlock heading, TextBlock aside) {
        super(null);
        this.kit = kit;
        this.heading = heading;
        this.aside = aside;
        setOpaque(false);
        add(heading);
        add(aside);
    }

    private boolean isOneLine(int width) {
        return heading.getPreferredSize().width + kit.px(6) + aside.getPreferredSize().width <= width;
    }

    @Override
    public int heightFor(int width) {
        var first = heading.heightFor(width);
        return isOneLine(width) ? first : first + kit.px(3) + aside.heightFor(width);
    }

    @Override
    public void doLayout() {
        var width = getWidth();
        var first = heading.heightFor(width);
        if (!isOneLine(width)) {
            heading.setBounds(0, 0, width, first);
            var below = first + kit.px(3);
            aside.setBounds(0, below, width, aside.heightFor(width));
            return;
        }
        var beside = aside.getPreferredSize();
        heading.setBounds(0, 0, width - beside.width, first);
        aside.setBounds(width - beside.width, first - beside.height, beside.width, beside.height);
        Mirror.lay(this, width);
    }
}
