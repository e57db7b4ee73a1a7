package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.geom.Ellipse2D;
import javax.swing.JPanel;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.TextStyle;

/** The upper edge: who asks, and how far the visitor has come, in words and as dots. No control stands here. */
public final class Strip extends JPanel implements Tall {
    private static final long serialVersionUID = 1L;

    private static final int MOST_DOTS = 20;

    private static final double LINE = 1.2;

    private final transient Kit kit;
    private final transient StripText text;

    /** {@code total} 0 means that there is no progress to show. */
    public record StripText(String centre, String progress, int number, int total) {}

    public Strip(Kit kit, StripText text) {
        super(null);
        this.kit = kit;
        this.text = text;
        setName("strip");
        setOpaque(false);
        getAccessibleContext().setAccessibleName(text.centre() + (text.total() == 0 ? "" : ". " + text.progress()));
    }

    @Override
    public int heightFor(int width) {
        var line = Words.wrapped(text.centre(), kit.theme().font(TextStyle.BOLD), LINE, Integer.MAX_VALUE);
        return Math.max(line.height(), kit.px(kit.theme().panel().isLow() ? 9 : 12));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = Skin.smooth(graphics);
        var body = kit.theme().font(TextStyle.BODY);
        var centre = Words.wrapped(text.centre(), kit.theme().font(TextStyle.BOLD), LINE, getWidth());
        centre.paint(g, 0, (getHeight() - centre.height()) / 2, kit.theme().color(Role.ACCENT));
        if (text.total() > 0) {
            var dot = kit.px(2.6);
            var step = kit.px(4.6);
            var dots = text.total() * step - (step - dot);
            var words = Words.wrapped(text.progress(), body, LINE, getWidth());
            // A long survey would have more dots than one can tell apart; the words say it as well.
            var hasDots = text.total() <= MOST_DOTS;
            var x = hasDots ? getWidth() - dots - 1 : getWidth();
            words.paint(
                    g,
                    x - words.width() - (hasDots ? kit.px(4) : 0),
                    (getHeight() - words.height()) / 2,
                    kit.theme().color(Role.SECONDARY_TEXT));
            g.setStroke(new BasicStroke(kit.theme().stroke(0.5)));
            g.setColor(kit.theme().color(Role.ACCENT));
            for (var i = 0; hasDots && i < text.total(); i++) {
                var circle = new Ellipse2D.Float(x + i * step, (getHeight() - dot) / 2f, dot, dot);
                g.draw(circle);
                if (i < text.number()) {
                    g.fill(circle);
                }
            }
        }
        g.dispose();
    }
}
