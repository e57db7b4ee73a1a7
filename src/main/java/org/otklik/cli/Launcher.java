package org.otklik.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The kiosk's own program for one task: kioskctl has no screens of its own. Fleet page 3. */
final class Launcher {
    private static final String MAIN = "org.otklik.app.Main";

    /** The largest shipped pack is drawn with 48 MiB; pictures of a pack may add 16. */
    private static final String MEMORY = "-Xmx128m";

    private Launcher() {}

    /** Whether the task needs a screen. */
    enum Display {
        NONE,
        NEEDED
    }

    /**
     * Runs the launcher to its end, on the Java that runs this program and with its class path; {@code heard} gets every
     * line that it says, on either output.
     */
    static ExitRule run(Display display, String task, List<String> arguments, Consumer<String> heard)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Djava.awt.headless=" + (display == Display.NONE),
                "-Dawt.useSystemAAFontSettings=on",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "--task=" + task));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                heard.accept(line);
            }
            return exit(process);
        } finally {
            process.destroy();
        }
    }

    private static ExitRule exit(Process process) throws IOException {
        try {
            var number = process.waitFor();
            return Arrays.stream(ExitRule.values())
                    .filter(rule -> rule.number() == number)
                    .findFirst()
                    .orElse(ExitRule.SOFTWARE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the launcher ran", e);
        }
    }
}
