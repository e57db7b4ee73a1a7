package org.otklik.survey;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.otklik.json.Fields;

/** Bounds that an author writes for answers. */
final class Bound {
    private Bound() {}

    /** A whole number between these two, both allowed. */
    static OptionalInt whole(Fields fields, String name, int least, int most) {
        var written = fields.whole(name, least, most);
        return written.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) written.getAsLong());
    }

    /** As {@link #whole}, where 0 means that there is no bound, as survey-core has it. */
    static OptionalInt wholeOrNone(Fields fields, String name, int most) {
        var written = whole(fields, name, 0, most);
        return written.orElse(0) == 0 ? OptionalInt.empty() : written;
    }

    static OptionalDouble of(OptionalInt bound) {
        return bound.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(bound.getAsInt());
    }
}
