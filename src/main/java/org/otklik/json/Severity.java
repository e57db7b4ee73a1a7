package org.otklik.json;

/** What a fault does to its file: an error refuses it, a warning only speaks. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word of reports and of {@code --json}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
