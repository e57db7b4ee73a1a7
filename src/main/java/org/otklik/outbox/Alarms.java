package org.otklik.outbox;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.otklik.wire.AlertCode;

/** What the file itself remembers that a technician should know. */
final class Alarms {
    /** Day, items kept, items lost by name, items lost by number. */
    static final String SALVAGED = "salvaged";

    /** The day on which accounts and rows did not agree at the last count; empty when they did. */
    static final String ACCOUNT_DAY = "account.differs";

    private final Rows rows;

    Alarms(Rows rows) {
        this.rows = rows;
    }

    /** Where the number of items that a salvage misses in this epoch stands. */
    static String lost(UUID epoch) {
        return "lost." + epoch;
    }

    Set<AlertCode> all() throws SQLException {
        var all = EnumSet.noneOf(AlertCode.class);
        if (!rows.meta(SALVAGED, "").isEmpty()) {
            all.add(AlertCode.SALVAGED);
        }
        if (!rows.meta(Epochs.REFUSED_DAY, "").isEmpty()) {
            all.add(AlertCode.CLONED_IMAGE);
        }
        if (!rows.meta(ACCOUNT_DAY, "").isEmpty()) {
            all.add(AlertCode.ACCOUNT_DIFFERS);
        }
        return all;
    }

    /** The last salvage of this file, if there was one. */
    Optional<LastSalvage> lastSalvage() throws SQLException {
        var words = rows.meta(SALVAGED, "").split(" ");
        return words.length == 4
                ? Optional.of(new LastSalvage(
                        words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])))
                : Optional.empty();
    }
}
