package org.otklik.collector;

import java.util.List;
import java.util.stream.Collectors;
import org.otklik.json.Fault;

/** {@code collector.json} or a pack that it names is not used; nothing was started. */
final class RefusedConfig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RefusedConfig(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
