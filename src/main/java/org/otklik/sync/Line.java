package org.otklik.sync;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.peer.Proxy;
import org.otklik.peer.Route;
import org.otklik.peer.Trust;
import org.otklik.peer.Unusable;
import org.otklik.wire.KioskToken;

/**
 * The way to a collector as the configuration says it.
 *
 * @param trust {@code system}, {@code system+file} or {@code file}
 * @param caFile PEM, for the latter two
 * @param proxy {@code host:port}
 * @param proxySecretFile one line {@code user:password}, mode 0600
 */
public record Line(
        URI address, String trust, Optional<Path> caFile, Optional<String> proxy, Optional<Path> proxySecretFile) {
    /** Whether the files that the line needs are what they must be. */
    public sealed interface Opening {}

    public record Open(HttpEndpoint endpoint) implements Opening {}

    /** The reason and the remedy, both without a word of the files. */
    public record Refused(String reason, String hint) implements Opening {}

    /** Reads the files; nothing is sent yet. */
    public Opening open(KioskToken token) {
        try {
            var through =
                    proxy.isEmpty() ? Optional.<Proxy>empty() : Optional.of(Proxy.of(proxy.get(), proxySecretFile));
            var route = Route.of(Trust.of(trust), caFile, through);
            return new Open(new HttpEndpoint(new Peer(address, PeerLimits.USUAL, route), token));
        } catch (Unusable e) {
            return new Refused(e.getMessage(), e.hint());
        }
    }
}
