package org.otklik.torture;

import java.util.List;
import java.util.Optional;
import org.otklik.torture.net.FleetHarness;
import org.otklik.torture.net.IngestHarness;
import org.otklik.torture.net.NetworkHarness;
import org.otklik.torture.net.PostgresHarness;
import org.otklik.torture.net.ProofHarness;

/** Every harness there is; a new one is a line here. */
final class Harnesses {
    private static final List<Harness> ALL = List.of(
            new RandomKill(),
            new PowerCut(),
            SyscallHarness.kill(),
            SyscallHarness.errors(),
            new CommitSpeed(),
            new SmallDisk(),
            new Corrupt(),
            new Restart(),
            new Soak(),
            new NetworkHarness(),
            new ProofHarness(),
            new PostgresHarness(),
            new FleetHarness(),
            new IngestHarness());

    private Harnesses() {}

    static List<Harness> all() {
        return ALL;
    }

    static Optional<Harness> named(String name) {
        return ALL.stream().filter(harness -> harness.name().equals(name)).findFirst();
    }
}
