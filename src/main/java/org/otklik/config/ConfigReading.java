package org.otklik.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

/** What became of a configuration folder. */
public sealed interface ConfigReading {
    /** What to tell a technician, errors first; {@link FileKind} says of each which file it is about. */
    List<Fault> faults();

    /** Everything may be used; the faults are warnings. */
    record Loaded(Configuration configuration, List<Fault> faults) implements ConfigReading {}

    /** Nothing may be used; the faults are all that could be found, at least one of them an error. */
    record Refused(List<Fault> faults) implements ConfigReading {
        /** The kinds of file that have errors. */
        public Set<FileKind> kinds() {
            return faults.stream()
                    .filter(fault -> fault.severity() == Severity.ERROR)
                    .map(FileKind::of)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
