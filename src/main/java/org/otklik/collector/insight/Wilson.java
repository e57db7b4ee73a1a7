package org.otklik.collector.insight;

/** The 95 % score interval of a share, after Wilson 1927. Packs page 3. */
public record Wilson(double low, double high) {
    /** The 0.975 quantile of the normal distribution. */
    public static final double Z = 1.959964;

    /** Bounds within 0 and 1; {@code n} must be positive and {@code count} between 0 and {@code n}. */
    public static Wilson of(long count, long n) {
        if (n <= 0 || count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n + " is no share");
        }
        var p = (double) count / n;
        var z2 = Z * Z;
        var centre = p + z2 / (2.0 * n);
        var half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        var scale = 1 + z2 / n;
        return new Wilson(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }
}
