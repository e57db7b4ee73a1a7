package org.otklik.visit.persona;

import java.time.Duration;
import java.util.Random;

/** The few distributions of which people are made, from one seeded source. */
record Chances(Random random) {
    /** Log-normal: as often twice as long as half as long. */
    double about(double median, double spread) {
        return median * StrictMath.exp(spread * random.nextGaussian());
    }

    /** Exponential: as likely in the next second as in any other. */
    double after(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** Whether something happens that happens so often. */
    boolean are(double often) {
        return random.nextDouble() < often;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}
