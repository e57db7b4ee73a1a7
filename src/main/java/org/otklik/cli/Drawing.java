package org.otklik.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the launcher drew with {@code --task=render}: kioskctl has no screens of its own. Fleet page 3.
 *
 * @param written files that are new or other than they were
 * @param missed questions that no visit came by
 * @param complaint why it failed
 */
record Drawing(ExitRule exit, int written, int same, List<String> missed, String complaint) {
    private static final String LAUNCHER = "org.otklik.app.Main";

    /** The largest shipped pack is drawn with 48 MiB; pictures of a pack may add 16. */
    private static final String MEMORY = "-Xmx128m";

    /** A complaint is a sentence; a launcher that floods its output fills no memory. */
    private static final int LONGEST_COMPLAINT = 500;

    /** Hears that the next way to look begins. */
    interface Progress {
        void look(int at, int of, String name);
    }

    /** Runs the launcher to its end, on the Java that runs this program and with its class path. */
    static Drawing of(List<String> arguments, Progress progress) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LAUNCHER,
                "--task=render"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return heard(said, progress, process);
        } finally {
            process.destroy();
        }
    }

    private static Drawing heard(BufferedReader said, Progress progress, Process process) throws IOException {
        var written = 0;
        var same = 0;
        List<String> missed = new ArrayList<>();
        var complaint = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "look" -> progress.look(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3]);
                case "new" -> written++;
                case "same" -> same++;
                case "missed" -> missed.add(words[1]);
                default -> {
                    if (complaint.length() < LONGEST_COMPLAINT) {
                        complaint.append(complaint.isEmpty() ? "" : " ").append(line);
                    }
                }
            }
        }
        return new Drawing(exit(process), written, same, missed, complaint.toString());
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
            throw new IOException("interrupted while drawing", e);
        }
    }
}
