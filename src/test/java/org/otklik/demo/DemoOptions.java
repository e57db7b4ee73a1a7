package org.otklik.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code scripts/demo} was asked for, and where the scripts of the product lie.
 *
 * @param before a folder of classes that come before the product's in the kiosk: a scrub that does nothing
 */
record DemoOptions(int visits, int kills, long seed, Path out, Path scripts, Path config, Optional<Path> before) {
    static DemoOptions parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            values.put(arguments[i], arguments[i + 1]);
        }
        for (var required : List.of("--visits", "--out", "--scripts", "--config")) {
            if (!values.containsKey(required)) {
                throw new IllegalArgumentException(required + " is missing");
            }
        }
        var seed = values.containsKey("--seed") ? Long.parseLong(values.get("--seed")) : System.nanoTime() & 0xffffff;
        return new DemoOptions(
                Integer.parseInt(values.get("--visits")),
                Integer.parseInt(values.getOrDefault("--kills", "0")),
                seed,
                Path.of(values.get("--out")).toAbsolutePath(),
                Path.of(values.get("--scripts")).toAbsolutePath(),
                Path.of(values.get("--config")).toAbsolutePath(),
                Optional.ofNullable(values.get("--before")).map(Path::of));
    }
}
