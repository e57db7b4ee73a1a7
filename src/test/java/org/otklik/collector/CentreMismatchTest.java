package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.Registry;
import org.otklik.wire.BatchItem;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** A kiosk that was carried elsewhere, or set up with the wrong id: its items are kept as written, and somebody is told. */
class CentreMismatchTest {
    @TempDir
    private Path data;

    @Test
    void anotherCentreIsStoredAsWrittenAndWarnedAboutOncePerBatch() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            var items = List.of(elsewhere(collector), elsewhere(collector));
            var receipt = ReceiptJson.read(
                            collector.post(collector.batch(items)).body().getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
            assertThat(receipt.results()).allMatch(result -> result.status() == ItemStatus.STORED);
            assertThat(receipt.centre()).as("what this collector has").isEqualTo("mfc-1");
            assertThat(new Registry(collector.database()).alerts())
                    .singleElement()
                    .satisfies(alert -> {
                        assertThat(alert.code()).isEqualTo("centre_mismatch");
                        assertThat(alert.kiosk()).isEqualTo(collector.token.kiosk());
                        assertThat(alert.n()).isEqualTo(1);
                    });
            collector.post(collector.batch(collector.response(4, "property")));
            assertThat(new Registry(collector.database()).alerts().get(0).n()).isEqualTo(1);
        }
    }

    private static BatchItem elsewhere(CollectorUnderTest collector) {
        var item = collector.response(2, "property");
        var text = new String(item.body(), StandardCharsets.UTF_8).replace("\"mfc-1\"", "\"mfc-2\"");
        var body = text.getBytes(StandardCharsets.UTF_8);
        return new BatchItem(body, Sha256.of(body), true);
    }
}
