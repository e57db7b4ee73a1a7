package org.otklik.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the launcher drew with {@code --task=render}. Fleet page 3.
 *
 * @param written files that are new or other than they were
 * @param missed questions that no visit came by
 * @param complaint why it failed
 */
record Drawing(ExitRule exit, int written, int same, List<String> missed, String complaint) {
    /** A complaint is a sentence; a launcher that floods its output fills no memory. */
    private static final int LONGEST_COMPLAINT = 500;

    /** Hears that the next way to look begins. */
    interface Progress {
        void look(int at, int of, String name);
    }

    /** Runs the launcher to its end. */
    static Drawing of(List<String> arguments, Progress progress) throws IOException {
        var heard = new Heard(progress);
        var exit = Launcher.run(Launcher.Display.NONE, "render", arguments, heard::line);
        return new Drawing(exit, heard.written, heard.same, heard.missed, heard.complaint.toString());
    }

    /** What it said so far. */
    private static final class Heard {
        private final Progress progress;
        private final List<String> missed = new ArrayList<>();
        private final StringBuilder complaint = new StringBuilder();
        private int written;
        private int same;

        Heard(Progress progress) {
            this.progress = progress;
        }

        void line(String line) {
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
    }
}
