package org.otklik.torture.net;

import java.util.Map;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.Endpoint;

/** A control: a client that takes any 200 for a delivery, as many do. It must lose answers, else faults prove nothing. */
record TrustingEndpoint(Endpoint endpoint) implements Endpoint {
    @Override
    public Exchange send(String batchId, byte[] batch, Peer.Encoding encoding) {
        var exchange = endpoint.send(batchId, batch, encoding);
        return exchange instanceof Exchange.Answered answered && answered.status() == 200
                ? new Exchange.Answered(
                        200,
                        Map.of("content-type", "application/json"),
                        FalseReceipt.promise(batch).body())
                : exchange;
    }
}
