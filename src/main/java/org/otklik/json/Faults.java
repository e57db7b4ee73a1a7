package org.otklik.json;

import java.util.ArrayList;
import java.util.List;

/** The faults of one file, in the order found; the reader of that file fills it on its own thread. */
public final class Faults {
    /** More of a kind would not be read by anyone, and a hostile file must not fill the memory. Fleet page 2. */
    public static final int MOST = 200;

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void error(String code, Place place, String message, String hint) {
        add(new Fault(code, Severity.ERROR, file, place.pointer(), place.line(), message, hint));
    }

    public void warning(String code, Place place, String message, String hint) {
        add(new Fault(code, Severity.WARNING, file, place.pointer(), place.line(), message, hint));
    }

    /** Takes over what another reader found; the bound holds here too. */
    public void addAll(List<Fault> others) {
        others.forEach(this::add);
    }

    public boolean any(Severity severity) {
        return found.stream().anyMatch(fault -> fault.severity() == severity);
    }

    /** Everything found so far, errors first, otherwise in the order found. */
    public List<Fault> list() {
        var errorsFirst = new ArrayList<>(found);
        errorsFirst.sort((a, b) -> a.severity().compareTo(b.severity()));
        return List.copyOf(errorsFirst);
    }

    /** Whether another error would be left out: what is left to check can only cost time. */
    public boolean isFull() {
        return count(Severity.ERROR) >= MOST;
    }

    /** Warnings are counted apart: no number of them hides an error. */
    private void add(Fault fault) {
        if (count(fault.severity()) < MOST) {
            found.add(fault);
        }
    }

    private long count(Severity severity) {
        return found.stream().filter(fault -> fault.severity() == severity).count();
    }
}
