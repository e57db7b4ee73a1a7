package org.otklik.torture.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.otklik.torture.Verdict;

/** What a run of harness {@code postgres} has counted, and what went wrong in it. */
final class CustodyScore {
    private final Map<String, Object> notes = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long rounds;
    private long controls;
    private long controlsThatLost;

    void note(String name, String words) {
        notes.put(name, words);
    }

    void count(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    /** A round that was run to its end. */
    void round() {
        rounds++;
    }

    /** A control that lost nothing voids the whole run: it would have seen no loss in the others either. */
    void control(String words, long lost) {
        controls++;
        controlsThatLost += lost > 0 ? 1 : 0;
        count("control_rows_lost", lost);
        if (lost == 0) {
            complaint("control: " + words + " lost no acked row, so the figure is void");
        }
    }

    void complaint(String words) {
        complaints.add(words);
    }

    List<String> complaints() {
        return complaints;
    }

    Verdict verdict() {
        Map<String, Object> details = new TreeMap<>(notes);
        details.putAll(counts);
        details.put("control_lost", controlsThatLost + " of " + controls + " rounds");
        return new Verdict(rounds, complaints.size(), Verdict.Trials.INDEPENDENT, complaints, details);
    }
}
