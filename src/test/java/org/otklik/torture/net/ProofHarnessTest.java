package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.torture.Progress;
import org.otklik.torture.Size;
import org.otklik.torture.Trial;

/** A look of seconds at harness {@code proof}: each kind of change, in the ledger and in an outbox, leaves «proved». */
class ProofHarnessTest {
    @TempDir
    private Path folder;

    @Test
    void noSingleChangeStaysProved() throws Exception {
        try (var progress = new Progress("proof", words -> {})) {
            var verdict = new ProofHarness().run(new Trial(Size.SMOKE, Optional.empty(), 5, folder, progress));
            assertThat(verdict.complaints()).isEmpty();
            assertThat(verdict.n()).isEqualTo(40);
            assertThat(verdict.failures()).isZero();
        }
    }
}
