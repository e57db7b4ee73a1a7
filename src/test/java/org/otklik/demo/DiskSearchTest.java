package org.otklik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.visit.PersonalDataScrub;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

/** The search that finds no number after the scrub finds one without it: an empty answer means something. */
class DiskSearchTest {
    private static final String WRITTEN = "звоните +7 912 345-67-89";
    private static final Set<String> NUMBERS = Set.of("912 345-67-89", "9123456789");

    @TempDir
    private Path folder;

    @Test
    void aNumberThatWasNotScrubbedIsFoundInTheOutbox() {
        keep(WRITTEN);
        assertThat(DiskSearch.found(folder, NUMBERS)).isNotEmpty();
    }

    @Test
    void aScrubbedNumberIsNowhereOnTheDisk() {
        keep(PersonalDataScrub.scrub(WRITTEN));
        assertThat(DiskSearch.found(folder, NUMBERS)).isEmpty();
        assertThat(DiskSearch.found(folder, Set.of("[phone]"))).isNotEmpty();
    }

    private void keep(String text) {
        var opening = SqliteOutbox.open(folder.resolve("outbox.db"), new SecureRandom());
        try (var outbox = ((OutboxOpening.Opened) opening).outbox()) {
            var comment = new Comment(
                    "mfc-1",
                    ClockQuality.OK,
                    LocalDate.of(2026, 11, 23),
                    "p",
                    Optional.empty(),
                    Optional.empty(),
                    text);
            var response = new Response(
                    "mfc-1",
                    ClockQuality.OK,
                    new LocalHour(OffsetDateTime.parse("2026-11-23T12:00:00Z")),
                    new PackVersion("p", 1, "0123456789abcdef"),
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
                    Order.FILE);
            outbox.commit(new KeptVisit(response, Optional.of(comment)));
        }
    }
}
