package org.otklik.torture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** Which of the pending things a power cut leaves: none, all, each prefix, eight random subsets, the last one torn too. */
final class CrashPlan {
    private static final int SUBSETS = 8;

    /** A sector, and a page of the system. */
    private static final List<Integer> TORN_AT = List.of(512, 4096);

    private CrashPlan() {}

    /** Pending things by number, and how many bytes of the last one. */
    record Choice(BitSet chosen, int lastBytes) {}

    static List<Choice> of(Disk disk, RandomGenerator random) {
        List<Choice> choices = new ArrayList<>();
        for (var prefix = 0; prefix <= disk.pending(); prefix++) {
            var chosen = new BitSet();
            chosen.set(0, prefix);
            add(choices, disk, chosen);
        }
        // Of two things all subsets but one are prefixes.
        for (var subset = 0; subset < SUBSETS && disk.pending() > 1; subset++) {
            var bytes = new byte[disk.pending() / Byte.SIZE + 1];
            random.nextBytes(bytes);
            var chosen = BitSet.valueOf(bytes);
            chosen.clear(disk.pending(), bytes.length * Byte.SIZE);
            add(choices, disk, chosen);
        }
        return choices;
    }

    private static void add(List<Choice> choices, Disk disk, BitSet chosen) {
        choices.add(new Choice(chosen, Integer.MAX_VALUE));
        for (var torn : TORN_AT) {
            if (!chosen.isEmpty() && disk.length(chosen.length() - 1) > torn) {
                choices.add(new Choice(chosen, torn));
            }
        }
    }
}
