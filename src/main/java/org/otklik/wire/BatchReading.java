package org.otklik.wire;

import java.util.List;

/** What became of the body of a request. */
public sealed interface BatchReading {
    /** The envelope was understood; {@code refused} names the items that cannot be kept and are not in the batch. */
    record Accepted(Batch batch, List<ItemResult> refused) implements BatchReading {
        public Accepted {
            refused = List.copyOf(refused);
        }
    }

    /** Nothing of it is used. */
    record Refused(Problem problem) implements BatchReading {}
}
