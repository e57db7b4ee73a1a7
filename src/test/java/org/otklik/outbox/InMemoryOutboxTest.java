package org.otklik.outbox;

import org.otklik.testkit.InMemoryOutbox;

class InMemoryOutboxTest extends OutboxContractTest {
    private final Outbox outbox = new InMemoryOutbox();

    @Override
    Outbox outbox() {
        return outbox;
    }
}
