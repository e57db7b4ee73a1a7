package org.otklik.visit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long each question stood before the visitor, in the order first shown; time under an overlay is left out.
 * Times are monotonic and passed in.
 */
final class QuestionTimes {
    /** Finer times would help to tell people apart, not to improve a question. Survey page 5. */
    private static final long GRAIN_MS = 100;

    private final Map<String, Duration> spent = new LinkedHashMap<>();
    private String shown = "";
    private Duration since = Duration.ZERO;
    private boolean running;

    /** Equal times that go on apart. */
    QuestionTimes copy() {
        var copy = new QuestionTimes();
        copy.spent.putAll(spent);
        copy.shown = shown;
        copy.since = since;
        copy.running = running;
        return copy;
    }

    /** Another question stands there from now on; an overlay over the former one is gone with it. */
    void show(String question, Duration now) {
        pause(now);
        shown = question;
        spent.putIfAbsent(question, Duration.ZERO);
        resume(now);
    }

    void pause(Duration now) {
        if (running) {
            spent.merge(shown, now.minus(since), Duration::plus);
            running = false;
        }
    }

    void resume(Duration now) {
        if (!running && !shown.isEmpty()) {
            since = now;
            running = true;
        }
    }

    /** Milliseconds of each question shown so far, rounded to 100. */
    Map<String, Long> rounded() {
        var rounded = new LinkedHashMap<String, Long>();
        spent.forEach(
                (question, time) -> rounded.put(question, (time.toMillis() + GRAIN_MS / 2) / GRAIN_MS * GRAIN_MS));
        return rounded;
    }
}
