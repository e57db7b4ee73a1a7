package org.otklik.visit.persona;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.otklik.survey.Pack;
import org.otklik.visit.Advance;
import org.otklik.visit.End;
import org.otklik.visit.FinishedVisit;
import org.otklik.visit.InputWay;
import org.otklik.visit.Manner;
import org.otklik.visit.Visit;

/**
 * One visit whose answers come by chance, each choice as likely as any other, so that rare ways are gone too.
 *
 * @param shown the questions it came by, what is only read among them, each as often as it stood there
 * @param left what is kept of it; nothing where it came to no end, which is then the last of {@code shown}
 */
record ChanceVisit(List<String> shown, Optional<FinishedVisit> left) {
    /** A survey has at most 200 questions; who comes by so many screens goes round in a circle. Survey page 1. */
    private static final int MOST_STEPS = 500;

    static ChanceVisit of(Pack pack, Set<String> included, long seed) {
        var random = new Random(seed);
        var visit = Visit.begin(pack, included, seed, Duration.ZERO);
        var manner = new Manner(pack.languages().get(0), InputWay.TOUCH, Set.of(), Set.of());
        List<String> shown = new ArrayList<>();
        while (shown.size() < MOST_STEPS) {
            var name = visit.step().question().name();
            shown.add(name);
            var advance = ChanceStep.take(visit, random, Duration.ZERO).advance();
            if (advance == Advance.COMPLETE) {
                return new ChanceVisit(shown, Optional.of(visit.finish(End.COMPLETE, manner, Duration.ZERO)));
            }
            if (advance != Advance.MOVED && visit.step().question().name().equals(name)) {
                break;
            }
        }
        return new ChanceVisit(shown, Optional.empty());
    }
}
