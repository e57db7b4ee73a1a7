package org.otklik.collector.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Sha256;

/**
 * Whose token this is, remembered for a minute, so that a reconnect of all kiosks does not ask the database for each
 * request. A revoked token works that much longer. Strangers are not remembered. Any thread.
 */
final class KnownTokens {
    /** Sync page 4.1. */
    private static final Duration LIFE = Duration.ofSeconds(60);

    /** Own: twice the kiosks that one ledger is planned for. */
    private static final int MOST = 100_000;

    private final Registry registry;
    private final Map<Sha256, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Known> eldest) {
            return size() > MOST;
        }
    };

    private record Known(Registry.Kiosk kiosk, Instant until) {}

    KnownTokens(Registry registry) {
        this.registry = registry;
    }

    Optional<Registry.Kiosk> owner(KioskToken token, Instant now) {
        var remembered = remembered(token, now);
        if (remembered.isPresent()) {
            return remembered;
        }
        var owner = registry.owner(token);
        owner.ifPresent(kiosk -> remember(token, new Known(kiosk, now.plus(LIFE))));
        return owner;
    }

    private synchronized Optional<Registry.Kiosk> remembered(KioskToken token, Instant now) {
        return Optional.ofNullable(known.get(token.sha256()))
                .filter(entry -> entry.until().isAfter(now))
                .map(Known::kiosk);
    }

    private synchronized void remember(KioskToken token, Known entry) {
        known.put(token.sha256(), entry);
    }
}
