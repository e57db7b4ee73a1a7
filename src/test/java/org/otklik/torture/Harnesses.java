package org.otklik.torture;

import java.util.List;
import java.util.Optional;
import org.otklik.torture.net.FleetHarness;
import org.otklik.torture.net.HerdHarness;
import org.otklik.torture.net.IngestHarness;
import org.otklik.torture.net.NetworkHarness;
import org.otklik.torture.net.PostgresHarness;
import org.otklik.torture.net.ProofHarness;

/** Every harness there is; a new one is a line here. */
final class Harnesses {
    /** In this order they are run; the longest come first, so that those side by side end together. */
    private static final List<Harness> ALL = List.of(
            new CommitSpeed(),
            new IngestHarness(),
            SyscallHarness.kill(),
            new NetworkHarness(),
            new RandomKill(),
            new PostgresHarness(),
            new FleetHarness(),
            new SmallDisk(),
            Fuzz.all(),
            new HerdHarness(),
            new Soak(),
            SyscallHarness.errors(),
            new Corrupt(),
            new Restart(),
            new PowerCut(),
            new ProofHarness());

    private Harnesses() {}

    static List<Harness> all() {
        return ALL;
    }

    static Optional<Harness> named(String name) {
        return ALL.stream()
                .filter(harness -> harness.name().equals(name))
                .findFirst()
                .or(() -> Fuzz.alone(name));
    }
}
