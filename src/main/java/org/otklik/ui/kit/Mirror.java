package org.otklik.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;

/**
 * Right to left. Places and painting are those of left to right seen in a mirror, so that a control is written once; words are
 * read as ever, and so are pictures and signs that point nowhere. The keys of a keyboard stand as they do on a real one.
 */
final class Mirror {
    private Mirror() {}

    /** Whether a part stands on a screen that is read from right to left, and not on its keyboard. */
    static boolean isOn(Component part) {
        for (var at = part; at != null; at = at.getParent()) {
            if (at instanceof FieldKeys) {
                return false;
            }
            if (at instanceof ScreenPanel screen) {
                return !screen.getComponentOrientation().isLeftToRight();
            }
        }
        return false;
    }

    /** Moves what has just been laid out from left to right in this width. */
    static void lay(Container container, int width) {
        if (isOn(container)) {
            for (var part : container.getComponents()) {
                part.setLocation(width - part.getX() - part.getWidth(), part.getY());
            }
        }
    }

    /** From here on the graphics of this part paints in the mirror. */
    static void turn(Graphics2D g, Component part) {
        if (isOn(part)) {
            g.translate(part.getWidth(), 0);
            g.scale(-1, 1);
        }
    }

    /** The same graphics for what must not be mirrored, between these two pixels; to be disposed of. */
    static Graphics2D upright(Graphics2D g, double from, double width) {
        var upright = (Graphics2D) g.create();
        if (isTurned(g)) {
            upright.translate(2 * from + width, 0);
            upright.scale(-1, 1);
        }
        return upright;
    }

    static boolean isTurned(Graphics2D g) {
        return g.getTransform().getScaleX() < 0;
    }
}
