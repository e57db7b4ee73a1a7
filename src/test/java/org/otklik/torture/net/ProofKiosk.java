package org.otklik.torture.net;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.otklik.wire.KioskToken;

/** A kiosk that is opened on its own file or on a copy of it, before one collector. */
record ProofKiosk(Path file, KioskToken token, String collector, long seed) {
    UUID id() {
        return token.kiosk();
    }

    VirtualKiosk opened(Path outbox) {
        return new VirtualKiosk(
                outbox, token, EachFaultAlone.endpoint(URI.create(collector), token), new HastyClock(), seed);
    }
}
