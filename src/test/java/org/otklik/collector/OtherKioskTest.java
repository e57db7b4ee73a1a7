package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Results;
import org.otklik.wire.KioskToken;
import org.otklik.wire.ProblemJson;

/** The token decides whose items these are, whatever the batch says. */
class OtherKioskTest {
    @TempDir
    private Path data;

    @Test
    void aTokenOfOneKioskStoresNothingAsAnother() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            var other = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
            new Registry(collector.database()).add(other, "mfc-2", "hall");
            var batch = collector.batch(collector.response(5, "property"));
            var reply = collector.post(batch, Map.of("Authorization", "Bearer " + other.reveal()));
            assertThat(reply.statusCode()).isEqualTo(403);
            assertThat(ProblemJson.read(reply.body().getBytes(StandardCharsets.UTF_8))
                            .orElseThrow()
                            .type())
                    .isEqualTo("/problems/other-kiosk");
            assertThat(new Results(collector.database()).asked("0000", "9999")).isEmpty();
            assertThat(new Registry(collector.database()).heard()).isEmpty();
            assertThat(collector.post(batch).statusCode()).isEqualTo(200);
        }
    }
}
