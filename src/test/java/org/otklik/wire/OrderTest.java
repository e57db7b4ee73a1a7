package org.otklik.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order shown travels only when something was shuffled. */
class OrderTest {
    @Test
    void nothingIsSaidOfTheOrderOfTheFile() {
        assertThat(bytes(Order.FILE)).doesNotContain("order");
    }

    @Test
    void whatWasShuffledIsToldAsItWasShown() {
        assertThat(bytes(new Order(List.of(), Map.of("what", List.of("b", "a")))))
                .contains("\"order\":{\"choices\":{\"what\":[\"b\",\"a\"]}}");
        assertThat(bytes(new Order(List.of("q2", "q1"), Map.of())))
                .contains("\"order\":{\"questions\":[\"q2\",\"q1\"]}");
    }

    private static String bytes(Order order) {
        var response = new Response(
                "mfc-1",
                ClockQuality.OK,
                new LocalHour(OffsetDateTime.parse("2026-11-23T12:30:00Z")),
                new PackVersion("mfc-basic", 1, "0123456789abcdef"),
                Optional.empty(),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                order);
        var item = response.withId(new ItemId(new UUID(0x01a2008d74007d7eL, 0x8104f0288f88632cL)));
        return new String(item.body(), StandardCharsets.UTF_8);
    }
}
