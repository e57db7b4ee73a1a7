package org.otklik.testkit;

import java.util.List;
import java.util.Map;
import org.otklik.survey.Pack;
import org.otklik.survey.QuestionNotes;
import org.otklik.survey.Slot;
import org.otklik.survey.Text;

/** The same pack in all but one respect. */
public final class PackCopy {
    private PackCopy() {}

    public static Pack rotating(Pack pack, List<Slot> slots) {
        return copy(pack, slots, pack.notes(), pack.screens());
    }

    public static Pack noted(Pack pack, Map<String, QuestionNotes> notes) {
        return copy(pack, pack.rotation(), notes, pack.screens());
    }

    public static Pack worded(Pack pack, Map<String, Text> screens) {
        return copy(pack, pack.rotation(), pack.notes(), screens);
    }

    /** The same in the languages of another pack, with its fixed texts. */
    public static Pack spoken(Pack pack, Pack other) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.hash(),
                pack.audience(),
                pack.validity(),
                other.languages(),
                pack.survey(),
                pack.rotation(),
                pack.notes(),
                other.screens(),
                pack.services(),
                pack.bands(),
                pack.settings());
    }

    private static Pack copy(Pack pack, List<Slot> slots, Map<String, QuestionNotes> notes, Map<String, Text> screens) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.hash(),
                pack.audience(),
                pack.validity(),
                pack.languages(),
                pack.survey(),
                slots,
                notes,
                screens,
                pack.services(),
                pack.bands(),
                pack.settings());
    }
}
