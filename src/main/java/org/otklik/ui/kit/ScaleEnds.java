package org.otklik.ui.kit;

import java.awt.Graphics;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** What the two ends of a scale mean: the least at the leading edge, the most at the trailing one. */
public final class ScaleEnds extends JLabel implements Tall, Reading {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final String least;
    private final String most;

    public ScaleEnds(Kit kit, String least, String most) {
        this.kit = kit;
        this.least = least;
        this.most = most;
        setName("question.ends");
        putClientProperty("html.disable", true);
        var joint = least.isEmpty() || most.isEmpty() ? "" : ". ";
        getAccessibleContext().setAccessibleName(least + joint + most);
    }

    @Override
    public int heightFor(int width) {
        return Math.max(words(least, width).height(), words(most, width).height());
    }

    /** Each has its half, less a gap between them. */
    private Words words(String text, int width) {
        var half = (width - 2 * Skin.outset(kit.theme()) - kit.px(6)) / 2;
        return Words.wrapped(
                text, kit.theme().font(TextStyle.BODY), kit.theme().textSize().line(), half);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var colour = kit.theme().color(Role.SECONDARY_TEXT);
        var out = Skin.outset(kit.theme());
        words(least, getWidth()).paint(g, out, 0, colour);
        var y = 0;
        for (var line : words(most, getWidth()).single()) {
            line.paint(g, getWidth() - out - line.width(), y, colour);
            y += line.height();
        }
        g.dispose();
    }
}
