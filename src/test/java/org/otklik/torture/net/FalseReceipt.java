package org.otklik.torture.net;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.Command;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.WireLimits;

/** Receipts that are nearly right. What is no receipt, because the batch was refused, stays as it is. */
final class FalseReceipt {
    private static final int DEEP = 10_000;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private FalseReceipt() {}

    static byte[] huge(byte[] receipt) {
        return utf8(text(receipt) + " ".repeat(WireLimits.MAX_RECEIPT_BYTES));
    }

    static byte[] deep(byte[] receipt) {
        var nested = "{\"deep\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + ",";
        return utf8(text(receipt).replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement(nested)));
    }

    static byte[] ofAnotherBatch(byte[] receipt) {
        return ReceiptJson.read(receipt)
                .map(read -> utf8(text(receipt)
                        .replace(read.batch().toString(), UUID.randomUUID().toString())))
                .orElse(receipt);
    }

    /** Every second id is left out, the only one too. */
    static byte[] withoutSome(byte[] receipt) {
        return ReceiptJson.read(receipt)
                .map(read -> rewritten(read, everySecond(read.results()), read.commands()))
                .orElse(receipt);
    }

    static byte[] withoutCommands(byte[] receipt) {
        return ReceiptJson.read(receipt)
                .map(read -> rewritten(read, read.results(), List.of()))
                .orElse(receipt);
    }

    private static List<ItemResult> everySecond(List<ItemResult> results) {
        List<ItemResult> kept = new ArrayList<>();
        for (var i = 1; i < results.size(); i += 2) {
            kept.add(results.get(i));
        }
        return kept;
    }

    private static byte[] rewritten(Receipt read, List<ItemResult> results, List<Command> commands) {
        return ReceiptJson.write(new Receipt(
                read.batch(),
                read.receivedAt(),
                read.server(),
                read.centre(),
                results,
                read.tallies(),
                read.pace(),
                commands));
    }

    static FaultCollector.Reply problem(int status, String type) {
        var body = ProblemJson.write(Problem.of(type, status, "No", "As it was planned."));
        return new FaultCollector.Reply(status, Problem.MEDIA_TYPE, body);
    }

    /** What a collector would say that answers first and commits later, and is killed in between. */
    static FaultCollector.Reply promise(byte[] batch) {
        if (!(BatchJson.read(batch) instanceof BatchReading.Accepted accepted)) {
            return problem(422, "bad-batch");
        }
        return promise(accepted.batch().batch(), batch);
    }

    private static FaultCollector.Reply promise(UUID id, byte[] batch) {
        List<ItemResult> results = new ArrayList<>();
        var ids = ID.matcher(text(batch));
        while (ids.find()) {
            ItemId.parse(ids.group(1)).ifPresent(item -> results.add(ItemResult.of(item, ItemStatus.STORED)));
        }
        var receipt = new Receipt(
                id,
                Instant.now(),
                "hasty",
                "mfc-1",
                results,
                List.of(),
                new PaceWish(5, WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES),
                List.of());
        return new FaultCollector.Reply(200, "application/json", ReceiptJson.write(receipt));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
