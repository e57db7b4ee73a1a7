package org.otklik.collector.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.ReceivedItem;
import org.otklik.collector.ledger.Registry;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.Receipt;
import org.otklik.wire.WireLimits;

/** From the bytes of a batch to its receipt: the envelope is judged as a whole, each item by itself. Sync page 4.1. */
public final class Ingest {
    private static final Pattern HOUR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}[+-]\\d{2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Ledger ledger;
    private final String server;
    private final PaceWish pace;

    public Ingest(Ledger ledger, String server, PaceWish pace) {
        this.ledger = ledger;
        this.server = server;
        this.pace = pace;
    }

    /** Stores what the batch carries and says so; a refusal means that nothing was stored. */
    Receipt take(byte[] body, Registry.Kiosk kiosk, Instant now) throws Refusal {
        var reading = BatchJson.read(body);
        if (reading instanceof BatchReading.Refused refused) {
            throw new Refusal(refused.problem());
        }
        return take((BatchReading.Accepted) reading, kiosk, now);
    }

    private Receipt take(BatchReading.Accepted accepted, Registry.Kiosk kiosk, Instant now) throws Refusal {
        var batch = accepted.batch();
        if (!batch.kiosk().equals(kiosk.id())) {
            throw new Refusal(Problem.of(
                    "other-kiosk", 403, "The token is another kiosk's", "A token writes only as its own kiosk."));
        }
        List<ReceivedItem> good = new ArrayList<>();
        List<ItemResult> results = new ArrayList<>(accepted.refused());
        for (var item : batch.items()) {
            judge(item, good, results);
        }
        var stored = ledger.store(batch, good, now);
        results.addAll(stored.results());
        return new Receipt(
                batch.batch(), now, server, kiosk.centre(), results, stored.tallies(), pace, stored.commands());
    }

    /**
     * Custody first: only what has no id, is too large or was damaged on the way is refused, by name, so that the kiosk
     * sets it aside. An item that this release cannot read is kept as it came.
     */
    private static void judge(BatchItem item, List<ReceivedItem> good, List<ItemResult> results) {
        var text = new String(item.body(), StandardCharsets.UTF_8);
        if (!(StrictJson.read("item", item.body(), WireLimits.BATCH) instanceof Reading.Tree read)
                || !(read.root() instanceof JsonObject tree)) {
            results.add(ItemResult.rejected("", "bad_id"));
            return;
        }
        var named = member(tree, "id");
        var id = named.flatMap(ItemId::parse);
        if (id.isEmpty()) {
            results.add(ItemResult.rejected(named.orElse(""), "bad_id"));
        } else if (item.body().length > WireLimits.MAX_ITEM_BYTES || longText(tree)) {
            results.add(ItemResult.rejected(named.get(), "too_large"));
        } else if (!item.intact()) {
            results.add(ItemResult.rejected(named.get(), "digest_mismatch"));
        } else {
            good.add(received(id.get(), item, tree, text));
        }
    }

    private static ReceivedItem received(ItemId id, BatchItem item, JsonObject tree, String text) {
        var kind = member(tree, "kind").flatMap(ItemKind::of);
        var at = kind.flatMap(known -> known == ItemKind.RESPONSE
                ? member(tree, "hour").filter(hour -> HOUR.matcher(hour).matches())
                : member(tree, "day").filter(day -> DAY.matcher(day).matches()));
        return at.isPresent()
                ? new ReceivedItem(id, kind, item.sha256(), text, at.get(), ReceivedItem.Mark.READ)
                : ReceivedItem.unread(id, item.sha256(), text);
    }

    private static boolean longText(JsonObject tree) {
        return member(tree, "text")
                .map(text -> text.codePointCount(0, text.length()) > WireLimits.MAX_TEXT_POINTS)
                .orElse(false);
    }

    private static Optional<String> member(JsonObject tree, String name) {
        return tree.member(name).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).text());
    }
}
