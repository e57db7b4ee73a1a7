package org.otklik.collector.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.otklik.collector.ledger.Ledger;
import org.otklik.collector.ledger.Notices;
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
import org.otklik.wire.ItemResult;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.Receipt;
import org.otklik.wire.Sha256;
import org.otklik.wire.WireLimits;

/** From the bytes of a batch to its receipt: the envelope is judged as a whole, each item by itself. Sync page 4.1. */
public final class Ingest {
    private static final System.Logger LOG = System.getLogger(Ingest.class.getName());

    private final Ledger ledger;
    private final Notices notices;
    private final ItemJudge judge;
    private final String server;
    private final PaceWish pace;

    public Ingest(Ledger ledger, Notices notices, PackShelf packs, String server, PaceWish pace) {
        this.ledger = ledger;
        this.notices = notices;
        judge = new ItemJudge(packs);
        this.server = server;
        this.pace = pace;
    }

    /** What becomes of the items of one batch: taken, or named as refused; and what is to be said of them. */
    private record Sorted(
            List<ReceivedItem> good, List<ItemResult> results, List<Notices.Mangled> mangled, Set<String> centres) {}

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
        var sorted =
                new Sorted(new ArrayList<>(), new ArrayList<>(accepted.refused()), new ArrayList<>(), new HashSet<>());
        for (var item : batch.items()) {
            sort(item, sorted, now);
        }
        var stored = ledger.store(batch, sorted.good(), now);
        sorted.results().addAll(stored.results());
        notice(kiosk, sorted, now);
        return new Receipt(
                batch.batch(),
                now,
                server,
                kiosk.centre(),
                sorted.results(),
                stored.tallies(),
                pace,
                stored.commands());
    }

    /** The items are safe by now: what cannot be noted down keeps no receipt from its kiosk. */
    private void notice(Registry.Kiosk kiosk, Sorted sorted, Instant now) {
        try {
            if (!sorted.mangled().isEmpty()) {
                notices.mangled(kiosk.id(), sorted.mangled(), now);
            }
            if (sorted.centres().stream().anyMatch(centre -> !centre.equals(kiosk.centre()))) {
                notices.otherCentre(kiosk.id(), now);
            }
        } catch (JdbiException e) {
            LOG.log(System.Logger.Level.WARNING, "W-COL-06 something about a batch could not be noted down", e);
        }
    }

    /**
     * Custody first: only what has no id, is too large or was damaged on the way is refused, by name, so that the kiosk
     * sets it aside. An item that this release cannot read is kept as it came.
     */
    private void sort(BatchItem item, Sorted sorted, Instant now) {
        var text = new String(item.body(), StandardCharsets.UTF_8);
        if (!(StrictJson.read("item", item.body(), WireLimits.BATCH) instanceof Reading.Tree read)
                || !(read.root() instanceof JsonObject tree)) {
            sorted.results().add(ItemResult.rejected("", "bad_id"));
            return;
        }
        var named = member(tree, "id");
        var id = named.flatMap(ItemId::parse);
        if (id.isEmpty()) {
            sorted.results().add(ItemResult.rejected(named.orElse(""), "bad_id"));
        } else if (item.body().length > WireLimits.MAX_ITEM_BYTES || longText(tree)) {
            sorted.results().add(ItemResult.rejected(named.get(), "too_large"));
        } else if (!item.intact()) {
            sorted.results().add(ItemResult.rejected(named.get(), "digest_mismatch"));
            sorted.mangled().add(new Notices.Mangled(id.get(), item.sha256(), Sha256.of(item.body())));
        } else {
            sorted.good().add(judge.received(id.get(), item.sha256(), text, tree, now));
            member(tree, "centre").ifPresent(sorted.centres()::add);
        }
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
