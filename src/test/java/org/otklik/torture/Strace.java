package org.otklik.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    /** Watches a running process, every thread of it, until its end; it is attached when this returns. */
    static Process attach(long pid, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-f", "-p", Long.toString(pid)));
        command.addAll(options);
        var strace = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var ear = new BufferedReader(new InputStreamReader(strace.getErrorStream(), StandardCharsets.UTF_8));
        var line = ear.readLine();
        while (line != null && !line.contains(" attached")) {
            line = ear.readLine();
        }
        if (line == null) {
            throw new IOException("strace could not be attached");
        }
        // What it says of threads that begin and end is read, so that it never waits for a reader.
        var rest = new Thread(() -> ear.lines().forEach(words -> {}), "strace");
        rest.setDaemon(true);
        rest.start();
        return strace;
    }

    /** A command that runs the other one under strace; the options are strace's own. */
    static List<String> over(List<String> command, String... options) {
        List<String> traced = new ArrayList<>(List.of(PROGRAM.toString(), "-f"));
        traced.addAll(List.of(options));
        traced.addAll(command);
        return traced;
    }
}
