package org.otklik.cli;

import java.io.IOException;
import java.util.Set;

/** A command whose answers have a form of their own, kept to the letter: it writes them itself. */
interface OwnForm {
    /** How it can end; {@code OK}, {@code USAGE} and {@code IO} are said of every command. */
    Set<ExitRule> exits();

    /** Writes all there is to say, and says how it ended; trouble with a stream or file may come up as an exception. */
    ExitRule speak(Spoken spoken) throws IOException;
}
