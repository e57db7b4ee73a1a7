package org.otklik.outbox;

import java.util.Set;
import org.otklik.wire.AlertCode;

/** Whether answers can be kept, and what a technician should know. */
public sealed interface OutboxHealth {
    Set<AlertCode> alerts();

    /** The last probe or commit has succeeded; visitors may come. */
    record Serving(Set<AlertCode> alerts) implements OutboxHealth {
        public Serving {
            alerts = Set.copyOf(alerts);
        }
    }

    /** No visits until a probe succeeds; what is on disk stays there. The reason holds no answer. */
    record Stopped(Trouble trouble, String reason) implements OutboxHealth {
        @Override
        public Set<AlertCode> alerts() {
            return Set.of(trouble.alert());
        }
    }
}
