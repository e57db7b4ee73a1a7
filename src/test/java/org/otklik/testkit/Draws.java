package org.otklik.testkit;

import java.util.Optional;
import org.otklik.survey.Pack;
import org.otklik.survey.Slot;

/** Takes chance out of a pack. */
final class Draws {
    private Draws() {}

    /** The same pack in which this question alone can be drawn in its slot. */
    static Pack only(Pack pack, String question) {
        var slots = pack.rotation().stream().map(slot -> only(slot, question)).toList();
        return PackCopy.rotating(pack, slots);
    }

    private static Slot only(Slot slot, String question) {
        var inSlot =
                slot.members().stream().anyMatch(member -> member.question().equals(question));
        var members = slot.members().stream()
                .map(member -> !inSlot || member.question().equals(question) ? member : never(member))
                .toList();
        return new Slot(slot.name(), members);
    }

    private static Slot.Member never(Slot.Member member) {
        return new Slot.Member(member.question(), member.weight(), Optional.of(QuestionDraft.condition("1 = 2")));
    }
}
