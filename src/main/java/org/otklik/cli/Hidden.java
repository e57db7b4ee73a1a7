package org.otklik.cli;

import java.util.Optional;

/** Asks a person for what nobody may read over the shoulder. */
interface Hidden {
    /** Nothing where there is no terminal, or no more input. */
    Optional<String> ask(String prompt);

    /** By the terminal of this program, without echo. */
    static Optional<String> byTerminal(String prompt) {
        return Optional.ofNullable(System.console())
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s", prompt)))
                .map(String::new);
    }
}
