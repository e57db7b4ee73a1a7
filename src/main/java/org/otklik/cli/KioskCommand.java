package org.otklik.cli;

import java.io.IOException;
import java.util.Set;

/** A command of kioskctl: options plus one service call; it prints nothing itself. */
interface KioskCommand {
    /** As the schema of its report calls it. */
    String word();

    /** How it can end; {@code OK}, {@code USAGE} and {@code IO} are said of every command. */
    Set<ExitRule> exits();

    /** Does the work; a file that cannot be read or written may come up as an exception, which becomes 74. */
    Report run(Surroundings surroundings) throws IOException;
}
