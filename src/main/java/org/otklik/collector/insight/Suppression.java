package org.otklik.collector.insight;

/** Too few answers to show a share of: nobody should be found in a number, and nobody misled by one. Packs page 3. */
public final class Suppression {
    /** Fewer than this is «мало данных». */
    public static final int K = 10;

    private Suppression() {}

    public static boolean hides(long n) {
        return n < K;
    }

    /**
     * Which cells of a line are hidden whose total can be read somewhere: none, or at least two that hold {@link #K}
     * together, so that no hidden cell is the rest of a subtraction. The next smallest goes too; of equals, the first.
     */
    public static boolean[] line(long... n) {
        var hidden = new boolean[n.length];
        for (var i = 0; i < n.length; i++) {
            hidden[i] = hides(n[i]);
        }
        for (var next = smallestOpen(n, hidden); next >= 0 && gives(n, hidden); next = smallestOpen(n, hidden)) {
            hidden[next] = true;
        }
        return hidden;
    }

    private static boolean gives(long[] n, boolean[] hidden) {
        var cells = 0;
        var sum = 0L;
        for (var i = 0; i < n.length; i++) {
            cells += hidden[i] ? 1 : 0;
            sum += hidden[i] ? n[i] : 0;
        }
        return cells == 1 || (cells > 0 && hides(sum));
    }

    private static int smallestOpen(long[] n, boolean[] hidden) {
        var smallest = -1;
        for (var i = 0; i < n.length; i++) {
            if (!hidden[i] && (smallest < 0 || n[i] < n[smallest])) {
                smallest = i;
            }
        }
        return smallest;
    }
}
