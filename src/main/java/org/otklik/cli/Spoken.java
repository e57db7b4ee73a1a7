package org.otklik.cli;

import java.io.PrintWriter;

/** Where a command with a form of its own writes, and for whom. */
record Spoken(Surroundings surroundings, PrintWriter out, PrintWriter err, Reader reader) {
    /** Who reads the answer. */
    enum Reader {
        PERSON,
        PROGRAM
    }
}
