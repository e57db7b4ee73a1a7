package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import org.otklik.ui.theme.Theme;

/** The sign of an option: a ring for one of several, a square for any of several, with a check mark when chosen. */
final class TileMark {
    private TileMark() {}

    static void paint(
            Graphics2D g, Theme theme, Tile.Mark mark, Skin.State state, int x, int y, int side, boolean chosen) {
        var stroke = theme.stroke(0.7);
        var inset = stroke / 2;
        g.setColor(theme.color(state.text()));
        g.setStroke(new BasicStroke(stroke));
        if (mark == Tile.Mark.ROUND) {
            g.draw(new Ellipse2D.Float(x + inset, y + inset, side - stroke, side - stroke));
        } else {
            var corner = theme.px(1.5);
            g.draw(new RoundRectangle2D.Float(x + inset, y + inset, side - stroke, side - stroke, corner, corner));
        }
        if (chosen) {
            var check = Math.round(side * 0.72f);
            Icons.of("check", check, theme.color(state.text()))
                    .paintIcon(null, g, x + (side - check) / 2, y + (side - check) / 2);
        }
    }
}
