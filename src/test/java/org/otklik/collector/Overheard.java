package org.otklik.collector;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What commands print, kept instead of shown until it is closed. */
final class Overheard implements AutoCloseable {
    private final PrintStream usual = System.out;
    private final PrintStream usualErrors = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    Overheard() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    /** What was said until now counts no longer. */
    void forget() {
        said.reset();
    }

    @Override
    public void close() {
        System.setOut(usual);
        System.setErr(usualErrors);
    }
}
