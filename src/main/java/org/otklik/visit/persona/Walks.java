package org.otklik.visit.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.otklik.survey.Pack;

/**
 * What visits by chance show of a pack.
 *
 * @param finished how many came to their end
 * @param stuck where the others stopped: questions whose answers by chance were never taken, and how often
 * @param paths of finished visits, the most frequent first; at most {@link WalkTally#MOST_PATHS} are told apart
 * @param untold finished visits on yet other paths
 * @param missedPages pages of which no question was ever shown, in the order of the file
 * @param missedQuestions likewise, what is only read among them
 * @param slots what was drawn, in the order of the pack
 */
public record Walks(
        int visits,
        int finished,
        Map<String, Integer> stuck,
        List<Path> paths,
        int untold,
        Optional<Path> shortest,
        Optional<Path> longest,
        List<String> missedPages,
        List<String> missedQuestions,
        List<SlotDraws> slots) {
    /** Questions that ask something, in the order in which so many visits came by them first. */
    public record Path(List<String> questions, int visits) {}

    /** How often each member of a slot was drawn, in visits that left an answer. */
    public record SlotDraws(String slot, int draws, List<MemberDraws> members) {}

    /**
     * One member of a slot.
     *
     * @param expected share of the draws that its weight stands for, as far as the conditions let it take part
     */
    public record MemberDraws(String question, int weight, int drawn, double expected) {}

    /**
     * Goes through a pack so many times; the seeds of the visits follow from the one given.
     *
     * @param visited hears after each visit how many were made
     */
    public static Walks of(Pack pack, Set<String> included, int visits, long seed, IntConsumer visited) {
        var tally = new WalkTally(pack);
        var seeds = new SplittableRandom(seed);
        for (var number = 1; number <= visits; number++) {
            tally.add(ChanceVisit.of(pack, included, seeds.nextLong()));
            visited.accept(number);
        }
        return tally.walks();
    }
}
