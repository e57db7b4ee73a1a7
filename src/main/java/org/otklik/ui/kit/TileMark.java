package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import org.otklik.ui.theme.Theme;

/** The sign of an option: a ring for one of several, a square for any of several, with a check mark when chosen. */
final class TileMark {
    private TileMark() {}

    /** Width and height in pixels. */
    static int side(Theme theme) {
        return theme.sign(8);
    }

    static void paint(Graphics2D g, Theme theme, TileLook.Mark mark, TileBody.Painted painted, int x, int y) {
        var side = side(theme);
        var stroke = theme.stroke(0.7);
        var inset = stroke / 2;
        var colour = theme.color(painted.state().text());
        g.setColor(colour);
        g.setStroke(new BasicStroke(stroke));
        if (mark == TileLook.Mark.ROUND) {
            g.draw(new Ellipse2D.Float(x + inset, y + inset, side - stroke, side - stroke));
        } else {
            var corner = theme.px(1.5);
            g.draw(new RoundRectangle2D.Float(x + inset, y + inset, side - stroke, side - stroke, corner, corner));
        }
        if (painted.isChosen()) {
            var check = Math.round(side * 0.72f);
            Icons.of("check", check, colour).paintIcon(null, g, x + (side - check) / 2, y + (side - check) / 2);
        }
    }
}
