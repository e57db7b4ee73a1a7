package org.otklik.torture.net;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.sync.HttpEndpoint;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KindTallies;
import org.otklik.wire.KioskToken;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Tally;

/** A kiosk without a queue: makes batches of new items and counts what the receipts call stored. One thread. */
final class IngestClient {
    private final KioskToken token;
    private final HttpEndpoint endpoint;
    private final int size;
    private final Random random;
    private final Visits visits;
    private final UUID epoch;
    private Tally committed = Tally.EMPTY;
    private long request;

    IngestClient(URI collector, KioskToken token, long seed, int size) {
        this.token = token;
        this.size = size;
        endpoint = new HttpEndpoint(new Peer(collector, PeerLimits.USUAL), token);
        random = new Random(seed);
        visits = new Visits(random);
        epoch = UUID.randomUUID();
    }

    /** Sends one batch; how many of its items a receipt called stored. */
    long batch() {
        List<BatchItem> items = new ArrayList<>();
        var acked = committed;
        for (var i = 0; i < size; i++) {
            var response = visits.silent(Instant.now()).response();
            var item = response.withId(ItemId.mint(response.hour().start().toInstant(), random));
            committed = committed.plus(item.id());
            items.add(new BatchItem(item.body(), item.sha256(), true));
        }
        var account = new EpochTallies(epoch, "open", new KindTallies(committed, acked, size, 0, 0), KindTallies.NONE);
        var batch = new Batch(
                UUID.randomUUID(),
                token.kiosk(),
                epoch,
                1,
                ++request,
                Instant.now(),
                items,
                List.of(account),
                new Health("1", "ok", 1000, 0),
                List.of());
        var reply = endpoint.send(batch.batch().toString(), BatchJson.write(batch), Peer.Encoding.GZIP);
        return reply instanceof Exchange.Answered answered && answered.status() == 200 ? stored(answered.body()) : 0;
    }

    private static long stored(byte[] body) {
        return ReceiptJson.read(body).orElseThrow().results().stream()
                .filter(result -> result.status() == ItemStatus.STORED)
                .count();
    }
}
