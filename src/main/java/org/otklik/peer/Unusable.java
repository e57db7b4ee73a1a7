package org.otklik.peer;

/** A file that a connection needs is missing, readable by others, or not what it must be; holds nothing of the file. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    Unusable(String reason, String hint) {
        super(reason);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
