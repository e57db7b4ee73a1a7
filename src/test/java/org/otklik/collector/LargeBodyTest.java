package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends too much is told so, also if he listens only after he has sent all of it. */
class LargeBodyTest {
    private static final int TEN_MEGABYTES = 10_000_000;

    @TempDir
    private Path folder;

    private CollectorUnderTest collector;

    @BeforeEach
    void start() throws IOException {
        collector = new CollectorUnderTest(folder);
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void aDeclaredLengthThatIsTooLargeIsAnsweredBehindTheBody() throws IOException {
        assertThat(reply("Content-Length", "" + TEN_MEGABYTES, new byte[TEN_MEGABYTES]))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsAnsweredBehindIt() throws IOException {
        var size = Integer.toHexString(TEN_MEGABYTES) + "\r\n";
        var chunked = new byte[size.length() + TEN_MEGABYTES + 7];
        System.arraycopy(size.getBytes(StandardCharsets.US_ASCII), 0, chunked, 0, size.length());
        System.arraycopy("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, chunked, chunked.length - 7, 7);
        assertThat(reply("Transfer-Encoding", "chunked", chunked))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large");
    }

    private String reply(String field, String value, byte[] body) throws IOException {
        return collector.reply(Map.of(field, value, "Authorization", "Bearer " + collector.token.reveal()), body);
    }
}
