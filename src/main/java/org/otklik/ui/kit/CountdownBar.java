package org.otklik.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.otklik.ui.theme.Role;

/** How much time is left, as a bar that shortens once a second; the digits stand in words beside it. */
public final class CountdownBar extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private double share;

    public CountdownBar(Kit kit) {
        this.kit = kit;
        setName("countdown");
        setOpaque(false);
    }

    public void show(long left, long whole) {
        share = whole <= 0 ? 0 : Math.min(1, (double) left / whole);
        repaint();
    }

    @Override
    public int heightFor(int width) {
        return kit.px(4);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(kit.px(60), kit.px(4));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var round = getHeight();
        var left = Skin.outset(kit.theme());
        var width = getWidth() - 2 * left;
        g.setColor(kit.theme().color(Role.BORDER));
        g.draw(new RoundRectangle2D.Float(left + 1, 1, width - 2f, getHeight() - 2f, round, round));
        g.setColor(kit.theme().color(Role.ACCENT));
        g.fill(new RoundRectangle2D.Double(left, 0, width * share, getHeight(), round, round));
        g.dispose();
    }
}
