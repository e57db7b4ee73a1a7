package org.otklik.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.otklik.json.JsonObject;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;

/** The body of a response as it lies in a ledger: a database may have written the same members in another order. */
public record ResponseBody(String text) {
    /** Whether these are the bytes of this digest, or the same members. */
    public boolean has(Sha256 digest) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).equals(digest)
                || tree().flatMap(CanonicalJson::bytes)
                        .map(Sha256::of)
                        .filter(digest::equals)
                        .isPresent();
    }

    /**
     * What is left once the month is closed: no language, no modes, no way of input, no times. Which questions were shown
     * stays, in the order of their names, because shares are counted among those who were asked. Nothing where this
     * release cannot read the body.
     */
    public Optional<byte[]> left() {
        return tree().flatMap(tree -> {
            Map<String, Object> members = new TreeMap<>();
            for (var member : tree.members().entrySet()) {
                var bytes = CanonicalJson.bytes(member.getValue());
                if (bytes.isEmpty()) {
                    return Optional.empty();
                }
                members.put(member.getKey(), new CanonicalJson.Raw(new String(bytes.get(), StandardCharsets.UTF_8)));
            }
            members.keySet().removeAll(Set.of("lang", "modes", "input", "ms"));
            tree.member("ms")
                    .filter(JsonObject.class::isInstance)
                    .map(ms -> ((JsonObject) ms)
                            .members().keySet().stream().sorted().toList())
                    .ifPresent(shown -> members.put("shown", shown));
            return Optional.of(CanonicalJson.bytes(members));
        });
    }

    private Optional<JsonObject> tree() {
        return StrictJson.read("item", text.getBytes(StandardCharsets.UTF_8), WireLimits.BATCH)
                                instanceof Reading.Tree read
                        && read.root() instanceof JsonObject tree
                ? Optional.of(tree)
                : Optional.empty();
    }
}
