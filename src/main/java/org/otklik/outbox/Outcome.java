package org.otklik.outbox;

import java.util.List;
import org.otklik.wire.ItemId;

/** What became of a visit. No other type may let a screen say that an answer is saved. */
public sealed interface Outcome {
    /** All items are on disk: COMMIT has returned. The response's id stands first. */
    record Kept(List<ItemId> ids) implements Outcome {
        public Kept {
            ids = List.copyOf(ids);
        }
    }

    /** Nothing is on disk and nothing will be; the visitor is told so. */
    record NotSaved(String reason) implements Outcome {}
}
