package org.otklik.collector.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.otklik.wire.ItemResult;
import org.otklik.wire.Receipt;

/**
 * What a collector has done since its start, in the text form of Prometheus; counts of all kiosks together, because one of a
 * single kiosk would step with each visit. Any thread.
 */
public final class Metrics {
    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> items = new ConcurrentSkipListMap<>();
    private final LongAdder custodyNanos = new LongAdder();
    private final LongAdder custodies = new LongAdder();

    void answered(int status) {
        answers.computeIfAbsent(status, unused -> new LongAdder()).increment();
    }

    /** A receipt, and how long it took from the body to the durable commit. */
    void took(Receipt receipt, Duration time) {
        custodyNanos.add(time.toNanos());
        custodies.increment();
        for (ItemResult result : receipt.results()) {
            items.computeIfAbsent(result.status().word(), unused -> new LongAdder())
                    .increment();
        }
    }

    /** {@code waiting} is the number of batches inside now. */
    String text(int waiting) {
        var text = new StringBuilder();
        head(text, "otklik_batches_total", "counter", "Answers to batches, by status.");
        answers.forEach(
                (status, n) -> text.append("otklik_batches_total{status=\"%d\"} %d\n".formatted(status, n.sum())));
        head(text, "otklik_items_total", "counter", "Items, by what became of them.");
        items.forEach((word, n) -> text.append("otklik_items_total{s=\"%s\"} %d\n".formatted(word, n.sum())));
        head(text, "otklik_custody_seconds", "summary", "From the body of a batch to its durable commit.");
        text.append("otklik_custody_seconds_sum %.6f\n"
                .formatted(custodyNanos.sum() / 1e9)
                .replace(',', '.'));
        text.append("otklik_custody_seconds_count %d\n".formatted(custodies.sum()));
        head(text, "otklik_batches_waiting", "gauge", "Batches that are worked on or wait.");
        return text.append("otklik_batches_waiting %d\n".formatted(waiting)).toString();
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
    }
}
