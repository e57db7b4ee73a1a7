package org.otklik.peer;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** How a peer is reached: whom to believe, and through which proxy. */
public record Route(SSLContext tls, Optional<Proxy> proxy) {
    /** Straight to it, believing what the system believes. */
    public static Route direct() {
        try {
            return new Route(Trust.SYSTEM.context(Optional.empty()), Optional.empty());
        } catch (Unusable e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /** Reads the files that it needs. */
    public static Route of(Trust trust, Optional<Path> caFile, Optional<Proxy> proxy) throws Unusable {
        return new Route(trust.context(caFile), proxy);
    }
}
