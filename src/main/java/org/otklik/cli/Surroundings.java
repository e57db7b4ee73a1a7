package org.otklik.cli;

import java.nio.file.Path;

/** Where the kiosk keeps its things, and in which words to speak of them. */
record Surroundings(Path config, Path data, Words words) {
    Path outbox() {
        return data.resolve("outbox.db");
    }

    Path token() {
        return data.resolve("identity").resolve("token");
    }
}
