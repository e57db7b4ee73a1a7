package org.otklik.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.otklik.json.Fields;

/** Whether the words of a pack are still fit to be asked on a day. A kiosk goes on asking them; somebody should know. */
final class PackAge {
    private static final String HINT = "Look its questions over and publish a version with later dates.";

    private final LocalDate today;

    PackAge(LocalDate today) {
        this.today = today;
    }

    /** Warns of the later of the two dates that has passed; the day itself still counts. */
    void check(Pack.Validity validity, Fields fields, Reader reader) {
        if (isPast(validity.to())) {
            var message = "The pack was valid to %s; the kiosk goes on asking it."
                    .formatted(validity.to().get());
            reader.faults().warning("pack_expired", fields.place("validTo"), message, HINT);
        } else if (isPast(validity.reviewBy())) {
            var message = "The pack was to be reviewed by %s."
                    .formatted(validity.reviewBy().get());
            reader.faults().warning("review_due", fields.place("reviewBy"), message, HINT);
        }
    }

    private boolean isPast(Optional<LocalDate> date) {
        return date.filter(today::isAfter).isPresent();
    }
}
