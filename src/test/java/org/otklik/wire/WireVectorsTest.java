package org.otklik.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.otklik.wire.AnswerValue.Several;
import org.otklik.wire.AnswerValue.Text;
import org.otklik.wire.AnswerValue.Whole;

/** The bytes of the protocol page, made by hand there and by the code here. */
class WireVectorsTest {
    private static final ItemId RESPONSE_ID = id("01a207a2-3280-7293-a25b-c1e5a7dffaf6");
    private static final ItemId COMMENT_ID = id("01a2008d-7400-7d7e-8104-f0288f88632c");

    @Test
    void aResponseHasTheBytesOfTheProtocolPage() {
        assertThat(response().withId(RESPONSE_ID).sha256().hex())
                .isEqualTo("78bfb4d5f4ca0ccd7e73c7d529793a62d7d18e4547706df55c0cb8302615a742");
    }

    @Test
    void aCommentHasTheBytesOfTheProtocolPage() {
        assertThat(comment().withId(COMMENT_ID).sha256().hex())
                .isEqualTo("28e55b9a69214c135ff5a0c6a9d200e42b805674840e1b6daa9e2253b5b2d3d3");
    }

    @Test
    void aTallyHasTheDigestOfTheProtocolPage() {
        assertThat(Tally.EMPTY.plus(RESPONSE_ID).hex())
                .isEqualTo("344bc3a721c349d64f59b57adf4330db94ea390d626b9ad4f618ce5147ce6cee");
        assertThat(Tally.EMPTY.plus(COMMENT_ID).hex()).startsWith("e659");
    }

    @Test
    void theOrderOfAddingDoesNotMatterToATally() {
        var one = Tally.EMPTY.plus(RESPONSE_ID).plus(COMMENT_ID);
        var other = Tally.EMPTY.plus(COMMENT_ID).plus(RESPONSE_ID);
        assertThat(one).isEqualTo(other);
        assertThat(one.minus(Tally.EMPTY.plus(COMMENT_ID))).isEqualTo(Tally.EMPTY.plus(RESPONSE_ID));
    }

    @Test
    void theBatchOfTheProtocolPageIsReadToItsEnd() throws IOException {
        byte[] body;
        try (var vector = WireVectorsTest.class.getResourceAsStream("/wire/batch-1.json")) {
            body = vector.readAllBytes();
        }
        var batch = ((BatchReading.Accepted) BatchJson.read(body)).batch();
        assertThat(batch.items()).hasSize(2).allMatch(BatchItem::intact);
        assertThat(batch.items().get(0).body())
                .isEqualTo(response().withId(RESPONSE_ID).body());
        assertThat(batch.tallies().get(0).response().committed()).isEqualTo(Tally.EMPTY.plus(RESPONSE_ID));
        assertThat(batch.request()).isEqualTo(7);
        assertThat(((BatchReading.Accepted) BatchJson.read(BatchJson.write(batch)))
                        .batch()
                        .items())
                .hasSize(2)
                .allMatch(BatchItem::intact);
    }

    @Test
    void anIdRoundsItsTimeAndKeepsNothingElse() {
        var hour = Instant.parse("2026-11-23T09:00:00Z");
        var id = ItemId.mint(hour, new Random(1));
        assertThat(id.time()).isEqualTo(hour);
        assertThat(ItemId.parse(id.toString())).contains(id);
        assertThat(ItemId.of(id.bytes())).isEqualTo(id);
        assertThat(RESPONSE_ID.time()).isEqualTo(hour);
        assertThat(ItemId.parse("01a207a2-3280-4293-a25b-c1e5a7dffaf6")).isEmpty();
    }

    @Test
    void aReceiptComesBackAsItWasWritten() {
        var receipt = new Receipt(
                UUID.randomUUID(),
                Instant.parse("2026-11-23T09:15:02Z"),
                "1.0.0",
                "mfc-17",
                List.of(ItemResult.of(RESPONSE_ID, ItemStatus.STORED), ItemResult.rejected("x", "bad_id")),
                List.of(new EpochReceived(UUID.randomUUID(), Tally.EMPTY.plus(RESPONSE_ID), Tally.EMPTY, true)),
                new PaceWish(300, 200, 524288),
                List.of(
                        new Command.ResendSince(UUID.randomUUID(), "2026-11-22T00Z"),
                        new Command.ResendItems(UUID.randomUUID(), List.of(RESPONSE_ID, COMMENT_ID)),
                        new Command.NewEpoch(UUID.randomUUID()),
                        new Command.RequeueQuarantine(UUID.randomUUID()),
                        new Command.Unknown(UUID.randomUUID(), "sing")));
        assertThat(ReceiptJson.read(ReceiptJson.write(receipt))).contains(receipt);
        assertThat(receipt.receivedHour()).isEqualTo("2026-11-23T09Z");
    }

    @Test
    void aReceiptWithACommandOutOfBoundsReadsAsNone() {
        var good = receiptThatAsks("{\"command\":\"%s\",\"do\":\"resend\",\"since\":\"2026-11-22T00Z\"}");
        assertThat(ReceiptJson.read(good)).isPresent();
        for (var command : List.of(
                "{\"command\":\"%s\",\"do\":\"resend\"}",
                "{\"command\":\"%s\",\"do\":\"resend\",\"since\":\"yesterday\"}",
                "{\"command\":\"%s\",\"do\":\"resend\",\"ids\":[\"1\"]}",
                "{\"do\":\"new_epoch\"}")) {
            assertThat(ReceiptJson.read(receiptThatAsks(command))).as(command).isEmpty();
        }
    }

    private static byte[] receiptThatAsks(String command) {
        var receipt = new Receipt(
                UUID.randomUUID(),
                Instant.parse("2026-11-23T09:15:02Z"),
                "1.0.0",
                "mfc-17",
                List.of(),
                List.of(),
                new PaceWish(300, 200, 524288),
                List.of());
        return new String(ReceiptJson.write(receipt), StandardCharsets.UTF_8)
                .replace("\"commands\":[]", "\"commands\":[" + command.formatted(UUID.randomUUID()) + "]")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoReceiptReadsAsNone() {
        for (var text : List.of("", "<html>", "{}", "[]", "{\"protocol\":\"otklik-sync/2\"}", "null")) {
            assertThat(ReceiptJson.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    static Response response() {
        Map<String, Integer> weights = Map.of("comfort", 1, "info", 1, "queue", 1, "staff", 1, "trust", 1);
        return new Response(
                "mfc-17",
                ClockQuality.OK,
                new LocalHour(OffsetDateTime.parse("2026-11-23T12:34:56+03:00")),
                new PackVersion("mfc-basic", 7, "9c1f0a7744d2e8b1"),
                Optional.of("property"),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of(
                        "ease", new Whole(2),
                        "outcome", new Text("apply"),
                        "overall", new Whole(2),
                        "queue", new Whole(1),
                        "reasons", new Several(List.of(new Text("queue"))),
                        "service", new Text("re_rights")),
                Map.of(
                        "ease", 3000L, "outcome", 2400L, "overall", 2200L, "queue", 2600L, "reasons", 6900L, "service",
                        3100L),
                Map.of("driver", "queue"),
                Map.of("driver", weights),
                Order.FILE);
    }

    static Comment comment() {
        return new Comment(
                "mfc-17",
                ClockQuality.OK,
                LocalDate.of(2026, 11, 22),
                "mfc-basic",
                Optional.of("property"),
                Optional.of("low"),
                "Долго ждали у стойки");
    }

    private static ItemId id(String text) {
        return ItemId.parse(text).orElseThrow();
    }
}
