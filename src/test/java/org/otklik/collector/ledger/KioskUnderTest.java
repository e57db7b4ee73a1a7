package org.otklik.collector.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.Batch;
import org.otklik.wire.CanonicalJson;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.KindTallies;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;
import org.otklik.wire.WireLimits;

/** A kiosk as a ledger sees it: it commits, sends, settles what is answered, and keeps its account. */
final class KioskUnderTest {
    static final Instant HOUR = Instant.parse("2026-11-23T09:00:00Z");

    UUID id = UUID.randomUUID();
    UUID epoch = UUID.randomUUID();
    String state = "open";
    long boot = 1;
    long request;
    final List<ItemId> committed = new ArrayList<>();
    final List<ItemId> acked = new ArrayList<>();
    List<UUID> done = List.of();
    private final Random random;

    KioskUnderTest(long seed) {
        random = new Random(seed);
    }

    List<ReceivedItem> commit(int n) {
        List<ReceivedItem> items = new ArrayList<>();
        for (var i = 0; i < n; i++) {
            items.add(response(ItemId.mint(HOUR, random), 1 + random.nextInt(5)));
        }
        items.forEach(item -> committed.add(item.id()));
        return items;
    }

    static ReceivedItem response(ItemId id, int overall) {
        return item(
                id,
                ItemKind.RESPONSE,
                "2026-11-23T12+03:00",
                "\"answers\":{\"overall\":" + overall
                        + "},\"end\":\"complete\",\"hour\":\"2026-11-23T12+03:00\",\"input\":\"touch\",\"lang\":\"tt\",\"modes\":[\"soft\"],\"ms\":"
                        + "{\"overall\":900,\"why\":4321},\"pack\":\"mfc-basic\",\"pack_version\":1,\"service\":\"property\"");
    }

    static ReceivedItem comment(ItemId id, String text) {
        return item(
                id,
                ItemKind.COMMENT,
                "2026-11-23",
                "\"band\":\"low\",\"day\":\"2026-11-23\",\"pack\":\"mfc-basic\",\"service\":\"property\",\"text\":\""
                        + text + "\"");
    }

    private static ReceivedItem item(ItemId id, ItemKind kind, String at, String members) {
        var json = "{" + members + ",\"id\":\"" + id + "\",\"kind\":\"" + kind.word() + "\",\"schema\":1}";
        var read = (Reading.Tree) StrictJson.read("item", json.getBytes(StandardCharsets.UTF_8), WireLimits.BATCH);
        var body = CanonicalJson.bytes(read.root()).orElseThrow();
        return new ReceivedItem(
                id,
                Optional.of(kind),
                Sha256.of(body),
                new String(body, StandardCharsets.UTF_8),
                at,
                ReceivedItem.Mark.READ);
    }

    Batch report() {
        return new Batch(
                UUID.randomUUID(),
                id,
                epoch,
                boot,
                ++request,
                HOUR,
                List.of(),
                List.of(new EpochTallies(epoch, state, said(), KindTallies.NONE)),
                new Health("1", "ok", 100, 4),
                done);
    }

    private KindTallies said() {
        return new KindTallies(tally(committed), tally(acked), committed.size() - acked.size(), 0, 0);
    }

    Ledger.Stored send(Ledger ledger, List<ReceivedItem> items, Instant now) {
        var stored = ledger.store(report(), items, now);
        stored.results().stream()
                .filter(result -> result.status().acknowledges())
                .map(result -> ItemId.parse(result.id()).orElseThrow())
                .filter(item -> !acked.contains(item))
                .forEach(acked::add);
        return stored;
    }

    static Tally tally(List<ItemId> ids) {
        var tally = Tally.EMPTY;
        for (var id : ids) {
            tally = tally.plus(id);
        }
        return tally;
    }
}
