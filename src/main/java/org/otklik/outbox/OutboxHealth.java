package org.otklik.outbox;

import java.util.Comparator;
import java.util.Set;
import org.otklik.wire.AlertCode;

/** Whether answers can be kept, and what a technician should know. */
public sealed interface OutboxHealth {
    Set<AlertCode> alerts();

    /** The worst that somebody has to act on, in the word of its alert; {@code ok} where there is none. */
    default String worst() {
        return alerts().stream()
                .filter(alert -> alert.level() == AlertCode.Level.ERROR)
                .min(Comparator.naturalOrder())
                .map(AlertCode::word)
                .orElse("ok");
    }

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
