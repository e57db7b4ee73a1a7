package org.otklik.collector.insight;

/** Too few answers to show a share of: nobody should be found in a number, and nobody misled by one. Packs page 3. */
public final class Suppression {
    /** Fewer than this is «мало данных». */
    public static final int K = 10;

    private Suppression() {}

    public static boolean hides(long n) {
        return n < K;
    }
}
