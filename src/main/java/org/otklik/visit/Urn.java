package org.otklik.visit;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The draws of one visit, from one seed: the same seed draws the same. Its generator is one whose first number is
 * even over neighbouring seeds too. The seed leaves the visit nowhere.
 */
final class Urn {
    private final SplittableRandom random;

    Urn(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of the names, each with the chance weight / sum, in the map's order; none of none. Survey page 1. */
    Optional<String> draw(Map<String, Integer> weights) {
        var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return Optional.empty();
        }
        var chosen = random.nextDouble() * sum;
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
