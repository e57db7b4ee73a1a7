package org.otklik.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.Read.Unreadable;

/** The JSON form of a batch, both ways. Reading is strict and total: whatever comes in, a value comes out. */
public final class BatchJson {
    private static final String NAME = "batch";

    private BatchJson() {}

    public static byte[] write(Batch batch) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("protocol", WireLimits.PROTOCOL);
        tree.put("batch", batch.batch().toString());
        tree.put("kiosk", batch.kiosk().toString());
        tree.put("epoch", batch.epoch().toString());
        tree.put("boot", batch.boot());
        tree.put("request", batch.request());
        tree.put("sent_at", batch.sentAt().truncatedTo(ChronoUnit.SECONDS).toString());
        tree.put("items", batch.items().stream().map(BatchJson::item).toList());
        tree.put("tallies", batch.tallies().stream().map(BatchJson::tallies).toList());
        tree.put("health", health(batch.health()));
        tree.put("done", batch.done().stream().map(UUID::toString).toList());
        return CanonicalJson.bytes(tree);
    }

    private static Map<String, Object> item(BatchItem item) {
        return Map.of(
                "item",
                CanonicalJson.Raw.of(item.body()),
                "sha256",
                item.sha256().hex(),
                "same_boot",
                item.sameBoot());
    }

    private static Map<String, Object> tallies(EpochTallies epoch) {
        return Map.of(
                "epoch", epoch.epoch().toString(),
                "state", epoch.state(),
                "response", kind(epoch.response()),
                "comment", kind(epoch.comment()));
    }

    private static Map<String, Object> kind(KindTallies kind) {
        return Map.of(
                "committed", tally(kind.committed()),
                "acked", tally(kind.acked()),
                "pending", kind.pending(),
                "quarantined", kind.quarantined(),
                "dropped", kind.dropped());
    }

    static Map<String, Object> tally(Tally tally) {
        return Map.of("n", tally.n(), "digest", tally.hex());
    }

    private static Map<String, Object> health(Health health) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("app", health.app());
        tree.put("db", health.db());
        tree.put("disk_free_mb", health.diskFreeMb());
        health.commitMs().ifPresent(slowest -> tree.put("commit_ms", slowest));
        tree.put("oldest_pending_h", health.oldestPendingHours());
        return tree;
    }

    /** Reads the body of a request; 400 when it is no strict JSON, 422 when it is not this protocol's batch. */
    public static BatchReading read(byte[] body) {
        var reading = StrictJson.read(NAME, body, WireLimits.BATCH);
        if (reading instanceof Reading.Refused refused) {
            var detail = refused.fault().message() + " " + refused.fault().hint();
            return new BatchReading.Refused(Problem.of("bad-json", 400, "The body is not strict JSON", detail.strip()));
        }
        try {
            var root = Read.of(((Reading.Tree) reading).root(), NAME);
            if (!root.text("protocol").equals(WireLimits.PROTOCOL)) {
                throw new Unreadable("/protocol", "this collector speaks " + WireLimits.PROTOCOL + ".");
            }
            return accepted(root);
        } catch (Unreadable e) {
            return new BatchReading.Refused(
                    Problem.of("bad-batch", 422, "The envelope is not understood", e.sentence()));
        }
    }

    private static BatchReading.Accepted accepted(Read root) throws Unreadable {
        var items = new ItemsReader();
        for (var entry : root.objects("items")) {
            items.read(entry);
        }
        if (items.count() > WireLimits.MAX_BATCH_ITEMS) {
            throw new Unreadable("/items", "a batch has at most " + WireLimits.MAX_BATCH_ITEMS + " items.");
        }
        return new BatchReading.Accepted(batch(root, items.good()), items.refused());
    }

    private static Batch batch(Read root, List<BatchItem> items) throws Unreadable {
        List<EpochTallies> tallies = new ArrayList<>();
        for (var epoch : root.objects("tallies")) {
            tallies.add(new EpochTallies(
                    epoch.uuid("epoch"),
                    epoch.text("state"),
                    kind(epoch.object("response")),
                    kind(epoch.object("comment"))));
        }
        return new Batch(
                root.uuid("batch"),
                root.uuid("kiosk"),
                root.uuid("epoch"),
                root.whole("boot"),
                root.whole("request"),
                instant(root, "sent_at"),
                items,
                tallies,
                health(root.object("health")),
                root.uuids("done"));
    }

    private static KindTallies kind(Read kind) throws Unreadable {
        return new KindTallies(
                kind.tally("committed"),
                kind.tally("acked"),
                kind.whole("pending"),
                kind.whole("quarantined"),
                kind.whole("dropped"));
    }

    private static Health health(Read health) throws Unreadable {
        return new Health(
                health.text("app"),
                health.text("db"),
                health.whole("disk_free_mb"),
                health.optionalWhole("commit_ms"),
                health.whole("oldest_pending_h"));
    }

    static Instant instant(Read read, String name) throws Unreadable {
        var text = read.text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(read.place(name).pointer(), "this must be an instant like 2026-11-23T09:15:02Z.");
        }
    }
}
