package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.collector.ledger.Results;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.CanonicalJson;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** Bodies that a broken kiosk, a newer one or an attacker would send. */
class HostileBatchTest {
    @TempDir
    private Path data;

    private CollectorUnderTest collector;

    @BeforeEach
    void start() throws IOException {
        collector = new CollectorUnderTest(data);
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void anItemOfAKindThatIsNotKnownYetIsKeptAsItCame() {
        var id = ItemId.mint(java.time.Instant.parse("2026-11-23T12:00:00Z"), new Random(3));
        var body = CanonicalJson.bytes(java.util.Map.of("id", id.toString(), "kind", "gesture", "schema", 9));
        var item = new BatchItem(body, Sha256.of(body), true);
        assertThat(status(List.of(item))).isEqualTo(ItemStatus.STORED);
        assertThat(status(List.of(item))).isEqualTo(ItemStatus.DUPLICATE);
        assertThat(new Results(collector.database()).unread()).isEqualTo(1);
    }

    @Test
    void aResponseWithoutAnHourIsKeptAsItCameAndNotCounted() {
        var whole = collector.response(4, "ids");
        var text = new String(whole.body(), StandardCharsets.UTF_8).replaceFirst("\"hour\":\"[^\"]*\",", "");
        var body = text.getBytes(StandardCharsets.UTF_8);
        assertThat(status(List.of(new BatchItem(body, Sha256.of(body), true)))).isEqualTo(ItemStatus.STORED);
        assertThat(new Results(collector.database()).asked("0000", "9999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"e\\u0301\":1,\"\\u00e9\":2     | digest_mismatch",
                "\"t\":\"a\\u0000b\"               | digest_mismatch",
                "\"t\":\"\\u001b[31m\"             | digest_mismatch",
                "\"a\\rb\":1                       | digest_mismatch",
                "\"n\":null                         | digest_mismatch",
                "\"n\":1.5                          | digest_mismatch",
                "\"n\":9007199254740993             | digest_mismatch",
                "\"n\":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]] | too_deep",
                "\"n\":[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]   | digest_mismatch"
            })
    void anItemThatCannotBeKeptIsRefusedByNameAndItsNeighbourIsStored(String members, String code) {
        var id = ItemId.mint(java.time.Instant.parse("2026-11-23T12:00:00Z"), new Random(4));
        var good = collector.response(4, "ids");
        var bad = "{\"item\":{\"id\":\"" + id + "\"," + members + "},\"sha256\":\"" + "0".repeat(64)
                + "\",\"same_boot\":true},";
        var receipt = receipt(
                new String(collector.batch(good), StandardCharsets.UTF_8).replace("\"items\":[", "\"items\":[" + bad));
        assertThat(receipt.results())
                .containsExactlyInAnyOrder(
                        ItemResult.rejected(id.toString(), code), ItemResult.of(good.id(), ItemStatus.STORED));
    }

    @Test
    void whatIsNoItemAtAllIsAnEnvelopeNotUnderstood() {
        for (var item : List.of("[]", "7", "{\"t\":1},\"sha256\":\"x\"")) {
            var body = new String(collector.batch(List.of()), StandardCharsets.UTF_8)
                    .replace("\"items\":[]", "\"items\":[{\"item\":" + item + ",\"same_boot\":true}]");
            var reply = collector.post(body.getBytes(StandardCharsets.UTF_8));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(422);
        }
    }

    @Test
    void manySmallValuesUnderALongKeyAreRefusedAtOnce() {
        var body = "{\"" + "k".repeat(10_000) + "\":[" + "0,".repeat(199_999) + "0]}";
        assertThat(collector.post(body.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        var flat = "[" + "0,".repeat(1_900_000) + "0]";
        assertThat(collector.post(flat.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whateverAByteBecomesTheReaderGivesAValue() {
        var seed = Long.getLong("otklik.seed", 20_261_124L);
        var random = new Random(seed);
        var good = collector.batch(collector.response(2, "ids"), collector.comment("ждали"));
        for (var run = 0; run < 5_000; run++) {
            var bytes = good.clone();
            for (var n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(BatchJson.read(bytes))
                    .as("seed %d run %d", seed, run)
                    .isInstanceOfAny(BatchReading.Accepted.class, BatchReading.Refused.class);
        }
    }

    private ItemStatus status(List<BatchItem> items) {
        return receipt(new String(collector.batch(items), StandardCharsets.UTF_8))
                .results()
                .get(0)
                .status();
    }

    private Receipt receipt(String batch) {
        var reply = collector.post(batch.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return ReceiptJson.read(reply.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
