package org.otklik.sync;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.wire.KioskToken;

/** The collector behind an address, spoken to with the kiosk's token. */
public final class HttpEndpoint implements Endpoint {
    private final Peer peer;
    private final KioskToken token;

    public HttpEndpoint(Peer peer, KioskToken token) {
        this.peer = peer;
        this.token = token;
    }

    /** For callers that need no peer of their own. */
    public static HttpEndpoint at(URI address, KioskToken token) {
        return new HttpEndpoint(new Peer(address, PeerLimits.USUAL), token);
    }

    /** When the certificate that the collector showed last ends; nothing without TLS. */
    public Optional<Instant> certificateEnds() {
        return peer.certificateEnds();
    }

    /** Whether batches to this address could be read on a network. */
    public static boolean isInTheClear(URI address) {
        return Peer.leavesTheMachineInTheClear(address);
    }

    @Override
    public Exchange send(String batchId, byte[] batch, Peer.Encoding encoding) {
        var fields = Map.of("Authorization", "Bearer " + token.reveal(), "Idempotency-Key", "\"" + batchId + "\"");
        return peer.post("/v1/batches", fields, batch, encoding);
    }
}
