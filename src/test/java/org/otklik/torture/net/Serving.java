package org.otklik.torture.net;

import java.io.IOException;

/** Work that ends with its socket, by an exception as well: that a line broke is what these servers are for. */
@FunctionalInterface
interface Serving {
    void run() throws IOException;

    /** On a thread of its own, which keeps no program alive. */
    static void begin(String name, Serving serving) {
        var thread = new Thread(
                () -> {
                    try {
                        serving.run();
                    } catch (IOException e) {
                        // The other side has ended, or the test has.
                        return;
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
