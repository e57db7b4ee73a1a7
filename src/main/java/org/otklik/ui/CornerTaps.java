package org.otklik.ui;

import java.awt.Point;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.otklik.ui.theme.Panel;

/** Counts touches beside all controls in one upper corner: so many within so much time are a technician's. */
public final class CornerTaps {
    private final Corner corner;
    private final Deque<Long> taps = new ArrayDeque<>();

    /**
     * Which corner, and how it is meant.
     *
     * @param px its side, in pixels
     * @param widthPx of the picture
     */
    public record Corner(Side side, int px, int widthPx, int taps, Duration within) {
        /** Fleet page 5: 20 mm. */
        private static final double SIDE_MM = 20;

        public static Corner on(Panel panel, Side side, int taps, Duration within) {
            return new Corner(side, panel.px(SIDE_MM), panel.widthPx(), taps, within);
        }

        /** Fleet page 2. */
        public static Corner usual(Panel panel) {
            return on(panel, Side.LEFT, 5, Duration.ofSeconds(5));
        }
    }

    /** Of the upper edge. */
    public enum Side {
        LEFT,
        RIGHT
    }

    CornerTaps(Corner corner) {
        this.corner = corner;
    }

    /** Whether this touch is the last of them; times are those of the events, in milliseconds. */
    boolean completes(Point at, long now) {
        if (!isInside(at)) {
            taps.clear();
            return false;
        }
        taps.add(now);
        taps.removeIf(before -> before > now || now - before > corner.within().toMillis());
        if (taps.size() < corner.taps()) {
            return false;
        }
        taps.clear();
        return true;
    }

    private boolean isInside(Point at) {
        var across = corner.side() == Side.LEFT ? at.x : corner.widthPx() - 1 - at.x;
        return across < corner.px() && at.y < corner.px();
    }
}
