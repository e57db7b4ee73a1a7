package org.otklik.visit;

import java.util.Set;

/**
 * How a visitor went through the visit, as those who saw it know.
 *
 * @param language tag of the language at the end
 * @param flags what is known outside the visit, such as {@link Flag#OUT_OF_HOURS}
 */
public record Manner(String language, InputWay input, Set<Mode> modes, Set<Flag> flags) {
    public Manner {
        modes = Set.copyOf(modes);
        flags = Set.copyOf(flags);
    }
}
