package org.otklik.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.sync.Endpoint;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;

/** A collector without a network: stores each id once, and can be told to fail first in any way. */
public final class FlakyEndpoint implements Endpoint {
    private final Deque<Function<Batch, Exchange>> replies = new ArrayDeque<>();
    private final List<Batch> seen = new ArrayList<>();
    private final List<Peer.Encoding> encodings = new ArrayList<>();
    private final Set<String> stored = new LinkedHashSet<>();
    private final Map<String, Integer> poison = new LinkedHashMap<>();
    private int always = 200;
    private String server = "1";
    private String centre = "mfc-1";
    private PaceWish pace = new PaceWish(300, 200, 524288);

    /** The next request gets this reply; the one after it is served again. */
    public FlakyEndpoint then(Exchange reply) {
        replies.add(batch -> reply);
        return this;
    }

    public FlakyEndpoint then(Function<Batch, Exchange> reply) {
        replies.add(reply);
        return this;
    }

    public FlakyEndpoint thenStatus(int status) {
        return then(answered(status, "text/html", "<p>no</p>"));
    }

    /** From now on every batch with one of these items gets this status, as from a server that breaks on them. */
    public void poison(int status, Set<String> ids) {
        poison.clear();
        ids.forEach(id -> poison.put(id, status));
    }

    /** From now on every batch gets this status, empty ones too; 200 ends it. */
    public void alwaysStatus(int status) {
        always = status;
    }

    /** What receipts say of this collector: its release, and the centre it has for the kiosk. */
    public void is(String release, String kioskCentre) {
        server = release;
        centre = kioskCentre;
    }

    public void wish(PaceWish wish) {
        pace = wish;
    }

    public List<Batch> batches() {
        return seen;
    }

    public List<Peer.Encoding> encodings() {
        return encodings;
    }

    public Set<String> stored() {
        return stored;
    }

    @Override
    public Exchange send(String batchId, byte[] body, Peer.Encoding encoding) {
        var batch = ((BatchReading.Accepted) BatchJson.read(body)).batch();
        seen.add(batch);
        encodings.add(encoding);
        return replies.isEmpty() ? served(batch) : replies.poll().apply(batch);
    }

    /** Custody is taken and the receipt names every item, unless this collector was told to break on one of them. */
    public Exchange served(Batch batch) {
        var broken = batch.items().stream()
                .map(item -> poison.get(id(item)))
                .filter(Objects::nonNull)
                .findFirst();
        if (always != 200 || broken.isPresent()) {
            return answered(always != 200 ? always : broken.get(), "text/html", "<p>no</p>");
        }
        return receipt(batch.batch(), results(batch));
    }

    public List<ItemResult> results(Batch batch) {
        List<ItemResult> results = new ArrayList<>();
        for (var item : batch.items()) {
            var id = id(item);
            var status = stored.add(id) ? ItemStatus.STORED : ItemStatus.DUPLICATE;
            results.add(ItemResult.of(ItemId.parse(id).orElseThrow(), status));
        }
        return results;
    }

    private static String id(BatchItem item) {
        var text = new String(item.body(), StandardCharsets.UTF_8);
        return text.replaceAll(".*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    public Exchange receipt(UUID batch, List<ItemResult> results) {
        var receipt = new Receipt(
                batch, Instant.parse("2026-11-23T12:31:00Z"), server, centre, results, List.of(), pace, List.of());
        return new Exchange.Answered(200, Map.of("content-type", "application/json"), ReceiptJson.write(receipt));
    }

    public static Exchange answered(int status, String type, String body) {
        return new Exchange.Answered(status, Map.of("content-type", type), body.getBytes(StandardCharsets.UTF_8));
    }
}
