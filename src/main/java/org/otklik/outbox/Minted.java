package org.otklik.outbox;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemId;

/** The items of one visit with their ids and frozen bytes: made once, however often they have to be written. */
record Minted(CanonicalItem response, Optional<CanonicalItem> comment, LocalDate commentDay, ZoneOffset local) {
    static Minted of(KeptVisit visit, RandomGenerator random) {
        var hour = visit.response().hour().start();
        var response = visit.response().withId(ItemId.mint(hour.toInstant(), random));
        var comment = visit.comment().map(text -> {
            var midnight = text.day().atStartOfDay(ZoneOffset.UTC).toInstant();
            return text.withId(ItemId.mint(midnight, random));
        });
        var day = visit.comment().map(text -> text.day()).orElse(hour.toLocalDate());
        return new Minted(response, comment, day, hour.getOffset());
    }

    /** The response's stands first. */
    List<ItemId> ids() {
        List<ItemId> ids = new ArrayList<>(List.of(response.id()));
        comment.ifPresent(text -> ids.add(text.id()));
        return ids;
    }
}
