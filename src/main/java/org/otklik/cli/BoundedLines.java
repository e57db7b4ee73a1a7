package org.otklik.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; of a line that is too long nothing but its beginning is held. */
final class BoundedLines {
    private final InputStream in;
    private final int mostBytes;

    BoundedLines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The next line without its end, cut after one byte more than may be; nothing at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        var read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() <= mostBytes) {
                line.write(read);
            }
            read = in.read();
        }
        return Optional.of(line.toByteArray());
    }
}
