package org.otklik.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.otklik.json.JsonArray;
import org.otklik.json.JsonObject;
import org.otklik.json.JsonText;
import org.otklik.json.JsonValue;
import org.otklik.wire.Read.Unreadable;

/** Reads the items of a batch one by one: what can have no canonical bytes is refused by name, its neighbours stay. */
final class ItemsReader {
    private final List<BatchItem> good = new ArrayList<>();
    private final List<ItemResult> refused = new ArrayList<>();

    /** Throws when the place of an item holds none: then it is the envelope that is not understood. */
    void read(Read entry) throws Unreadable {
        var item = entry.any("item")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseThrow(() -> new Unreadable(entry.place("item").pointer(), "this must be an object."));
        var sha256 = Sha256.parse(entry.text("sha256"))
                .orElseThrow(
                        () -> new Unreadable(entry.place("sha256").pointer(), "a digest has 64 hexadecimal digits."));
        var sameBoot = entry.flag("same_boot");
        var bytes = CanonicalJson.bytes(item);
        if (isDeeperThan(WireLimits.MAX_DEPTH, item)) {
            refused.add(ItemResult.rejected(id(item), "too_deep"));
        } else if (bytes.isEmpty()) {
            // No digest can be that of bytes which there are not.
            refused.add(new ItemResult(id(item), ItemStatus.REJECTED, ItemResult.DIGEST_MISMATCH));
        } else {
            good.add(new BatchItem(bytes.get(), sha256, sameBoot));
        }
    }

    private static String id(JsonObject item) {
        return item.member("id")
                .filter(JsonText.class::isInstance)
                .map(id -> ((JsonText) id).text())
                .orElse("");
    }

    private static boolean isDeeperThan(int levels, JsonValue value) {
        if (levels < 0) {
            return true;
        }
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(Map.Entry::getValue)
                    .anyMatch(member -> isDeeperThan(levels - 1, member));
        }
        return value instanceof JsonArray array
                && array.items().stream().anyMatch(member -> isDeeperThan(levels - 1, member));
    }

    int count() {
        return good.size() + refused.size();
    }

    List<BatchItem> good() {
        return good;
    }

    List<ItemResult> refused() {
        return refused;
    }
}
