package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.torture.Checker;

/** The controls of harness {@code network}: what must lose answers does, and ours, among the same faults, does not. */
class MixtureTest {
    private static final int ANSWERS = 80;
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void aClientThatTrustsAnyTwoHundredLoses() throws Exception {
        assertThat(violations(Mixture.Client.TRUSTING, Mixture.FALSE_RIGHTS))
                .extracting(Checker.Violation::invariant)
                .contains(Checker.Invariant.I2);
    }

    @Test
    void ourClientLosesNothingAmongTheSameFaults() throws Exception {
        assertThat(violations(Mixture.Client.OURS, Mixture.FALSE_RIGHTS)).isEmpty();
    }

    @Test
    void aCollectorThatAnswersBeforeItCommitsLoses() throws Exception {
        assertThat(violations(Mixture.Client.OURS, Mixture.FALSE_PROMISES))
                .extracting(Checker.Violation::invariant)
                .contains(Checker.Invariant.I2);
    }

    private List<Checker.Violation> violations(Mixture.Client client, ReplyPlan replies) throws Exception {
        try (var mixture = new Mixture(folder, SEED, client, replies)) {
            mixture.send(ANSWERS, visits -> {});
            return Checker.violations(mixture.history());
        }
    }
}
