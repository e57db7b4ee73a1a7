package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.testkit.ManualScheduler;

/** What the event thread may rely on when it hands a visit over and goes on drawing. */
class SerialOutboxTest {
    private final ManualScheduler thread = new ManualScheduler();
    private final InMemoryOutbox disk = new InMemoryOutbox();
    private final SerialOutbox outbox = new SerialOutbox(disk, thread);
    private final List<Outcome> told = new ArrayList<>();

    @Test
    void nothingIsToldBeforeTheOutboxThreadHasCommitted() {
        outbox.commitLater(OutboxContractTest.visit("x"), told::add);
        assertThat(told).isEmpty();
        assertThat(due()).isZero();
        thread.runNext();
        assertThat(told).hasOnlyElementsOfType(Outcome.Kept.class).hasSize(1);
        assertThat(due()).isEqualTo(1);
    }

    @Test
    void theVisitIsOnDiskWhenItIsTold() {
        var dueWhenTold = new ArrayList<Long>();
        outbox.commitLater(OutboxContractTest.visit("x"), outcome -> dueWhenTold.add(due()));
        thread.runAll();
        assertThat(dueWhenTold).containsExactly(1L);
    }

    @Test
    void visitsAreKeptInTheOrderTheyCame() {
        var order = new ArrayList<String>();
        for (var name : List.of("first", "second", "third")) {
            outbox.commitLater(OutboxContractTest.visit(name), outcome -> order.add(name));
        }
        assertThat(thread.waiting()).isEqualTo(3);
        thread.runAll();
        assertThat(order).containsExactly("first", "second", "third");
    }

    @Test
    void aVisitThatComesAfterTheEndIsToldNotSaved() {
        thread.shutdown();
        outbox.commitLater(OutboxContractTest.visit("late"), told::add);
        assertThat(told).hasOnlyElementsOfType(Outcome.NotSaved.class).hasSize(1);
        assertThat(due()).isZero();
    }

    private long due() {
        return disk.standing(OutboxContractTest.NOON).due();
    }
}
