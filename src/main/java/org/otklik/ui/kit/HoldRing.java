package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.Theme;

/** Fills round a target while it is held: whoever lets go when it is whole, presses. It lies where the focus ring does. */
public final class HoldRing {
    /** Own: few enough to be counted while they come. */
    private static final int STEPS = 3;

    private final Theme theme;
    private final Growth growth;

    /** How the ring becomes whole. */
    public enum Growth {
        SMOOTH,
        /** A third at a time, for who wants less to move. */
        IN_STEPS
    }

    public HoldRing(Theme theme, Growth growth) {
        this.theme = theme;
        this.growth = growth;
    }

    /** The part of the ring that is full, from 0 to 1. */
    double full(double share) {
        return growth == Growth.SMOOTH ? share : Math.floor(share * STEPS) / STEPS;
    }

    /** Draws it round these bounds of a target. */
    public void paint(Graphics graphics, Rectangle target, double share) {
        var full = full(share);
        if (full <= 0) {
            return;
        }
        var g = Skin.smooth(graphics);
        var stroke = theme.stroke(AccessibilityNumbers.RING_MM);
        var round = 2f * theme.px(AccessibilityNumbers.CORNER_MM) + 2f * Skin.outset(theme);
        var width = target.width - stroke;
        var height = target.height - stroke;
        var length = (float) (2 * (width + height) - (4 - Math.PI) * round);
        g.setColor(theme.color(Role.RING));
        g.setStroke(new BasicStroke(
                stroke,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) full * length, length},
                0));
        g.draw(new RoundRectangle2D.Float(target.x + stroke / 2, target.y + stroke / 2, width, height, round, round));
        g.dispose();
    }
}
