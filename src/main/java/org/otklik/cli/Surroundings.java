package org.otklik.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the kiosk keeps its things, and in which words to speak of them.
 *
 * @param progress hears how far a long command has come, a line each; for a person only
 */
record Surroundings(Path config, Path data, Words words, Consumer<String> progress) {
    Path outbox() {
        return data.resolve("outbox.db");
    }

    Path token() {
        return data.resolve("identity").resolve("token");
    }
}
