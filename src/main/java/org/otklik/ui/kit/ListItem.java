package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.Ellipse2D;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** One line of a list: a dot and words, wrapped beside it. */
public final class ListItem extends JLabel implements Tall {
    private static final long serialVersionUID = 1L;

    private static final double INDENT_MM = 8;
    private static final double DOT_MM = 2;

    private final transient Kit kit;
    private final String words;

    public ListItem(Kit kit, String id, String words) {
        this.kit = kit;
        this.words = words;
        setName(id);
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(words.replace('\n', ' '));
    }

    private Words lines(int width) {
        var room = width - kit.px(INDENT_MM) - 2 * Skin.outset(kit.theme());
        return Words.wrapped(
                words, kit.theme().font(TextStyle.BODY), kit.theme().textSize().line(), room);
    }

    @Override
    public int heightFor(int width) {
        return lines(width).height();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), heightFor(Math.max(1, getWidth())));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        var lines = lines(getWidth());
        var dot = kit.px(DOT_MM);
        var line = lines.height() / (float) lines.count();
        g.setColor(kit.theme().color(Role.ACCENT));
        g.fill(new Ellipse2D.Float(Skin.outset(kit.theme()) + kit.px(1), (line - dot) / 2f, dot, dot));
        lines.paint(
                g, Skin.outset(kit.theme()) + kit.px(INDENT_MM), 0, kit.theme().color(Role.SECONDARY_TEXT));
        g.dispose();
    }
}
