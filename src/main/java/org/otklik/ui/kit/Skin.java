package org.otklik.ui.kit;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.otklik.ui.theme.AccessibilityNumbers;
import org.otklik.ui.theme.Role;
import org.otklik.ui.theme.Theme;

/** The body of a control: filled shape, border, and the focus ring outside of both. */
final class Skin {
    private Skin() {}

    /** How a control looks now. */
    record State(Role fill, Role text, Role border, Target.Ring ring, Edge edge) {
        State(Role fill, Role text, Role border, Target.Ring ring) {
            this(fill, text, border, ring, Edge.SOLID);
        }

        /** Pressed swaps fill and text, so its contrast stays what it was. */
        State pressed() {
            return new State(/* fill= */ text, /* text= */ fill, /* border= */ text, ring, edge);
        }
    }

    /** The line round a shape. */
    enum Edge {
        SOLID,
        /** Of what does nothing now; its words keep their full contrast. */
        DASHED;

        static Edge of(Optional<String> unavailable) {
            return unavailable.isPresent() ? DASHED : SOLID;
        }
    }

    /** Own: seen as dashes from a metre away. */
    private static final double DASH_MM = 2.0;

    /** Own: the ring stands off the first letter. */
    private static final double WORDS_ASIDE_MM = 1.0;

    /** Room around the shape that only the ring uses. */
    static int outset(Theme theme) {
        return theme.px(AccessibilityNumbers.RING_GAP_MM + AccessibilityNumbers.RING_MM);
    }

    private static BasicStroke edge(Theme theme, Edge edge, float width) {
        if (edge == Edge.SOLID) {
            return new BasicStroke(width);
        }
        var dash = theme.px(DASH_MM);
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0);
    }

    /** Whether a point of a control lies in its shape, which is what can be touched. */
    static boolean holds(Theme theme, Dimension size, int x, int y) {
        var out = outset(theme);
        return x >= out && y >= out && x < size.width - out && y < size.height - out;
    }

    /** Paints a part as it is read: in the mirror where that is from right to left. */
    static Graphics2D smooth(Graphics g, Component part) {
        var smooth = smooth(g);
        Mirror.turn(smooth, part);
        return smooth;
    }

    static Graphics2D smooth(Graphics g) {
        var smooth = (Graphics2D) g.create();
        smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return smooth;
    }

    /** The ring round words that are read: within the room of a ring at their sides, over the gap above and below them. */
    static void paintRing(Graphics2D g, Theme theme, Rectangle words) {
        var stroke = theme.stroke(AccessibilityNumbers.RING_MM);
        var out = outset(theme) - stroke / 2;
        var aside = theme.px(WORDS_ASIDE_MM);
        var corner = 2f * theme.px(AccessibilityNumbers.CORNER_MM);
        g.setColor(theme.color(Role.RING));
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(
                words.x - aside + stroke / 2,
                words.y - out,
                words.width + 2 * aside - stroke,
                words.height + 2 * out,
                corner,
                corner));
    }

    static void paint(Graphics2D g, Theme theme, int width, int height, State state) {
        var out = outset(theme);
        var corner = theme.px(AccessibilityNumbers.CORNER_MM);
        var border = theme.stroke(AccessibilityNumbers.BORDER_MM);
        g.setColor(theme.color(state.fill()));
        g.fill(new RoundRectangle2D.Float(out, out, width - 2f * out, height - 2f * out, 2f * corner, 2f * corner));
        g.setColor(theme.color(state.border()));
        g.setStroke(edge(theme, state.edge(), border));
        var inner = out + border / 2;
        g.draw(new RoundRectangle2D.Float(
                inner, inner, width - 2 * inner, height - 2 * inner, 2f * corner - border, 2f * corner - border));
        if (state.ring() == Target.Ring.SHOWN) {
            var stroke = theme.stroke(AccessibilityNumbers.RING_MM);
            g.setColor(theme.color(Role.RING));
            g.setStroke(new BasicStroke(stroke));
            g.draw(new RoundRectangle2D.Float(
                    stroke / 2,
                    stroke / 2,
                    width - stroke,
                    height - stroke,
                    2f * corner + 2f * out,
                    2f * corner + 2f * out));
        }
    }
}
