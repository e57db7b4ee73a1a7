package org.otklik.collector.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.otklik.collector.ledger.ReceivedItem.Mark;
import org.otklik.collector.ledger.Unread;
import org.otklik.json.JsonObject;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import org.otklik.wire.WireLimits;

/** Looks again at what could not be read when it came: after a pack was added, and after each start, which may be an upgrade. */
public final class Rereading {
    private static final int AT_ONCE = 500;

    private final Unread unread;
    private final ItemJudge judge;

    public Rereading(Unread unread, PackShelf packs) {
        this.unread = unread;
        judge = new ItemJudge(packs);
    }

    /** Returns how many items are counted from now on, or counted beside; the others wait on. */
    public int run(Instant now) {
        var read = 0;
        var some = unread.after(Unread.FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            for (var item : some) {
                read += settle(item, now);
            }
            some = unread.after(some.get(some.size() - 1).id(), AT_ONCE);
        }
        return read;
    }

    private int settle(Unread.Item item, Instant now) {
        var body = item.body().getBytes(StandardCharsets.UTF_8);
        if (!(StrictJson.read("item", body, WireLimits.BATCH) instanceof Reading.Tree read)
                || !(read.root() instanceof JsonObject tree)) {
            return 0;
        }
        var mark = judge.mark(item.kind(), item.id(), tree, now);
        if (mark == Mark.UNREAD) {
            return 0;
        }
        unread.settle(item, mark);
        return 1;
    }
}
