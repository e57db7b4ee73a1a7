package org.otklik.torture;

import java.io.IOException;
import java.util.List;

/**
 * One way to break the kiosk, and what must hold all the same. It brings nothing of the product with it that the product
 * does not have: faults come through system calls, sockets, mounts and files.
 */
public interface Harness {
    /** The word for {@code scripts/torture}. */
    String name();

    /** What is proved, in a sentence. */
    String proves();

    /** The rows of the fault catalogue that it runs: {@code F25}. */
    List<String> faults();

    /** How the waits of sync were shortened: printed beside the figure. */
    default String pace() {
        return "waits × 0.01, no limit per kiosk";
    }

    /** Whether its figure is a time that a neighbour would falsify. */
    default boolean measuresTime() {
        return false;
    }

    /**
     * Runs all trials, tells of them as it goes, and leaves nothing behind outside {@link Trial#folder()}.
     *
     * @throws MissingTool before anything is begun, when the machine cannot run it
     */
    Verdict run(Trial trial) throws IOException, InterruptedException, MissingTool;
}
