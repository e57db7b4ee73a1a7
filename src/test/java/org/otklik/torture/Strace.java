package org.otklik.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The witness and the saboteur: it sees every system call, and can make one fail. */
final class Strace {
    private static final Path PROGRAM = Path.of("/usr/bin/strace");

    private Strace() {}

    static void need() throws MissingTool {
        if (!Files.isExecutable(PROGRAM)) {
            throw new MissingTool("strace");
        }
    }

    /** Stops a process only where it looks: quick, but with it strace 6.1 does nothing at a point. */
    static final String QUICK = "--seccomp-bpf";

    /** A command that runs the other one under strace; the options are strace's own. */
    static List<String> over(List<String> command, String... options) {
        List<String> traced = new ArrayList<>(List.of(PROGRAM.toString(), "-f"));
        traced.addAll(List.of(options));
        traced.addAll(command);
        return traced;
    }
}
