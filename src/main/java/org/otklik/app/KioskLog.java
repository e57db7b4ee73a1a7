package org.otklik.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log of an installed kiosk: five files that rotate, one line an event, nothing on the console. A line never holds
 * an answer, a secret or a visit; a stack trace goes here and nowhere else.
 */
final class KioskLog {
    /** Fleet page 8: five files, 20 MiB together unless {@code log.totalMiB} says otherwise. */
    private static final int FILES = 5;

    private KioskLog() {}

    /** Sends every logger of the process to {@code folder/kiosk.<n>.log}. */
    static void open(Path folder, int totalMiB) throws IOException {
        OwnerOnly.makeFolder(folder);
        var file =
                new FileHandler(folder.resolve("kiosk.%g.log").toString(), totalMiB * 1024 * 1024 / FILES, FILES, true);
        file.setFormatter(new OneLine());
        file.setEncoding("UTF-8");
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(file);
    }

    /** {@code 2026-11-23T09:15:02Z WARNING org.otklik.sync E-SYN-03 …}; a throwable follows, a line a frame. */
    static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord entry) {
            var line = new StringBuilder()
                    .append(Instant.ofEpochMilli(entry.getMillis()).truncatedTo(ChronoUnit.SECONDS))
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(entry.getLoggerName())
                    .append(' ')
                    .append(oneLine(formatMessage(entry)))
                    .append('\n');
            for (var thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) {
                line.append("  ").append(oneLine(thrown.toString())).append('\n');
                for (var frame : thrown.getStackTrace()) {
                    line.append("    at ").append(frame).append('\n');
                }
            }
            return line.toString();
        }

        /** A text that somebody else wrote must not be able to look like a second line. */
        private static String oneLine(String text) {
            return text.replaceAll("\\p{Cntrl}", " ");
        }
    }
}
