package org.otklik.wire;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.Read.Unreadable;

/** The JSON form of a receipt, both ways. What is not a whole receipt of this protocol reads as none. */
public final class ReceiptJson {
    private static final String NAME = "receipt";

    private ReceiptJson() {}

    public static byte[] write(Receipt receipt) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("protocol", WireLimits.PROTOCOL);
        tree.put("batch", receipt.batch().toString());
        tree.put(
                "received_at",
                receipt.receivedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        tree.put("received_hour", receipt.receivedHour());
        tree.put("server", receipt.server());
        tree.put("centre", receipt.centre());
        tree.put("results", receipt.results().stream().map(ReceiptJson::result).toList());
        tree.put("tallies", receipt.tallies().stream().map(ReceiptJson::epoch).toList());
        tree.put(
                "pace",
                Map.of(
                        "min_interval_s", receipt.pace().minIntervalSeconds(),
                        "max_items", receipt.pace().maxItems(),
                        "max_bytes", receipt.pace().maxBytes()));
        tree.put("commands", receipt.commands().stream().map(CommandJson::plain).toList());
        return CanonicalJson.bytes(tree);
    }

    private static Map<String, Object> result(ItemResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.id());
        tree.put("s", result.status().word());
        result.code().ifPresent(code -> tree.put("code", code));
        return tree;
    }

    private static Map<String, Object> epoch(EpochReceived epoch) {
        return Map.of(
                "epoch", epoch.epoch().toString(),
                "response", BatchJson.tally(epoch.response()),
                "comment", BatchJson.tally(epoch.comment()),
                "proved", epoch.proved());
    }

    /** The receipt, or nothing when this is a portal's page, another protocol, or cut off. */
    public static Optional<Receipt> read(byte[] body) {
        if (!(StrictJson.read(NAME, body, WireLimits.RECEIPT) instanceof Reading.Tree tree)) {
            return Optional.empty();
        }
        try {
            var root = Read.of(tree.root(), NAME);
            return root.text("protocol").equals(WireLimits.PROTOCOL) ? Optional.of(receipt(root)) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Receipt receipt(Read root) throws Unreadable {
        List<ItemResult> results = new ArrayList<>();
        for (var result : root.objects("results")) {
            var status = ItemStatus.of(result.text("s"));
            // A word of a later protocol acknowledges nothing: the item stays where it is.
            if (status.isPresent()) {
                results.add(new ItemResult(result.text("id"), status.get(), result.optionalText("code")));
            }
        }
        List<EpochReceived> tallies = new ArrayList<>();
        for (var epoch : root.objects("tallies")) {
            tallies.add(new EpochReceived(
                    epoch.uuid("epoch"), epoch.tally("response"), epoch.tally("comment"), epoch.flag("proved")));
        }
        var pace = root.object("pace");
        return new Receipt(
                root.uuid("batch"),
                BatchJson.instant(root, "received_at"),
                root.text("server"),
                root.text("centre"),
                results,
                tallies,
                new PaceWish(
                        pace.whole("min_interval_s"),
                        bounded(pace.whole("max_items")),
                        bounded(pace.whole("max_bytes"))),
                CommandJson.read(root.objects("commands")));
    }

    private static int bounded(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
