package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.Ellipse2D;
import java.util.BitSet;
import java.util.Optional;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** One line of a list: a dot and words, wrapped beside it. */
public final class ListItem extends JLabel implements Breakable, Reading {
    private static final long serialVersionUID = 1L;

    private static final double INDENT_MM = 8;
    private static final double DOT_MM = 2;

    private final transient Kit kit;
    private final String words;
    private final Dot dot;
    private final BitSet strong = new BitSet();

    /** Whether the item begins here, or goes on. */
    private enum Dot {
        SHOWN,
        LEFT_OUT
    }

    public ListItem(Kit kit, String id, String words) {
        this(kit, id, words, Dot.SHOWN);
    }

    private ListItem(Kit kit, String id, String words, Dot dot) {
        this.kit = kit;
        this.words = words;
        this.dot = dot;
        setName(id);
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(words.replace('\n', ' '));
    }

    /** The letters from this one on and before that one are bold. */
    public ListItem bold(int from, int to) {
        strong.set(from, to);
        return this;
    }

    private Words lines(int width) {
        var room = width - kit.px(INDENT_MM) - 2 * Skin.outset(kit.theme());
        var letters = new Letters(kit.theme().font(TextStyle.BODY), kit.theme().font(TextStyle.BOLD), strong);
        return Words.wrapped(words, letters, kit.theme().textSize().line(), room);
    }

    @Override
    public int heightFor(int width) {
        return lines(width).height();
    }

    @Override
    public Optional<Halves> halves(int width, int height) {
        var lines = lines(width);
        var fit = lines.linesIn(height);
        if (fit < 1 || fit >= lines.count()) {
            return Optional.empty();
        }
        var cut = lines.beginOf(fit);
        return Optional.of(new Halves(part(0, cut, dot), part(cut, words.length(), Dot.LEFT_OUT)));
    }

    private ListItem part(int from, int to, Dot shown) {
        var part = new ListItem(kit, getName(), words.substring(from, to).stripTrailing(), shown);
        part.strong.or(strong.get(from, to));
        return part;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), heightFor(Math.max(1, getWidth())));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var lines = lines(getWidth());
        var size = kit.px(DOT_MM);
        var line = lines.height() / (float) lines.count();
        if (dot == Dot.SHOWN) {
            g.setColor(kit.theme().color(Role.ACCENT));
            g.fill(new Ellipse2D.Float(Skin.outset(kit.theme()) + kit.px(1), (line - size) / 2f, size, size));
        }
        lines.paint(
                g, Skin.outset(kit.theme()) + kit.px(INDENT_MM), 0, kit.theme().color(Role.SECONDARY_TEXT));
        g.dispose();
    }
}
