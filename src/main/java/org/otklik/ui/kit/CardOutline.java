package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JLabel;
import org.otklik.ui.theme.Role;

/** The outline of a card, so many pixels large: its outer edge is to lie under the edge of a real one. */
public final class CardOutline extends JLabel {
    private static final long serialVersionUID = 1L;

    /** ISO/IEC 7810: corners of 3.18 mm on 85.60. */
    private static final double CORNER = 3.18 / 85.60;

    private static final int STROKE_PX = 3;

    private final transient Kit kit;
    private final int widthPx;
    private final int heightPx;

    /** {@code words} say what it is. */
    public CardOutline(Kit kit, int widthPx, int heightPx, String words) {
        this.kit = kit;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        setName("card");
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(words);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(widthPx + 2 * Skin.outset(kit.theme()), heightPx);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics, this);
        var arc = 2 * CORNER * widthPx;
        var half = STROKE_PX / 2.0;
        var edge = new RoundRectangle2D.Double(
                Skin.outset(kit.theme()) + half, half, widthPx - STROKE_PX, heightPx - STROKE_PX, arc, arc);
        g.setColor(kit.theme().color(Role.SURFACE));
        g.fill(edge);
        g.setColor(kit.theme().color(Role.ACCENT));
        g.setStroke(new BasicStroke(STROKE_PX));
        g.draw(edge);
        g.dispose();
    }
}
