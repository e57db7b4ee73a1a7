package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoAnswerInLogTest {
    @TempDir
    private Path data;

    @Test
    void aFailureOfTheLedgerIs503AndItsLogSaysNoAnswer() throws Exception {
        var collector = new CollectorUnderTest(data);
        List<LogRecord> lines = new CopyOnWriteArrayList<>();
        var ear = new Ear(lines);
        var log = Logger.getLogger("org.otklik.collector.api.BatchRoute");
        log.addHandler(ear);
        log.setUseParentHandlers(false);
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                var statement = file.createStatement()) {
            statement.execute("CREATE TRIGGER broken BEFORE INSERT ON comment BEGIN SELECT RAISE(ABORT, 'no'); END");
            var reply = collector.post(collector.batch(collector.comment("Долго ждали у стойки")));
            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.body()).contains("/problems/ledger");
            assertThat(reply.headers().firstValue("Retry-After")).isPresent();
        } finally {
            collector.close();
            log.removeHandler(ear);
            log.setUseParentHandlers(true);
        }
        assertThat(lines).isNotEmpty();
        for (Throwable at = lines.get(0).getThrown(); at != null; at = at.getCause()) {
            assertThat(at.toString()).doesNotContain("ждали").doesNotContain("text");
        }
    }

    /** Keeps the lines of a log for a test to read. */
    private static final class Ear extends Handler {
        private final List<LogRecord> lines;

        Ear(List<LogRecord> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
