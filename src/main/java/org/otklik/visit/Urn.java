package org.otklik.visit;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The draws of one visit, from one seed: the same seed draws the same. Its generator is one whose first number is
 * even over neighbouring seeds too. The seed leaves the visit nowhere.
 */
final class Urn {
    private final long seed;
    private final SplittableRandom random;
    private int drawn;

    Urn(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    /** One that draws from now on what this one would. */
    Urn copy() {
        var copy = new Urn(seed);
        while (copy.drawn < drawn) {
            copy.random.nextDouble();
            copy.drawn++;
        }
        return copy;
    }

    /** One of the names, each with the chance weight / sum, in the map's order; none of none. Survey page 1. */
    Optional<String> draw(Map<String, Integer> weights) {
        var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return Optional.empty();
        }
        var chosen = random.nextDouble() * sum;
        drawn++;
        var reached = 0;
        for (var member : weights.entrySet()) {
            reached += member.getValue();
            if (reached > chosen) {
                return Optional.of(member.getKey());
            }
        }
        throw new AssertionError("u is below 1");
    }
}
