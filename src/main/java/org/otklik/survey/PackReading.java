package org.otklik.survey;

import java.util.List;
import org.otklik.json.Fault;

/** What became of a pack folder. */
public sealed interface PackReading {
    /** The pack may be asked; the warnings are for its author. */
    record Loaded(Pack pack, List<Fault> warnings) implements PackReading {}

    /** The pack is not used; every fault of its files, errors first. */
    record Refused(List<Fault> faults) implements PackReading {}
}
