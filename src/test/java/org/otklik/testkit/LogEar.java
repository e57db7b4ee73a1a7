package org.otklik.testkit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what one logger says, and keeps it from the console, until it is closed. */
public final class LogEar implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    // A logger that nobody holds is collected, its handlers with it.
    private final Logger logger;
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new MessageFormat(line.getMessage(), Locale.ROOT).format(line.getParameters()));
            first.countDown();
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    public LogEar(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(ear);
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Opens with the first line. */
    public CountDownLatch first() {
        return first;
    }

    @Override
    public void close() {
        logger.removeHandler(ear);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
