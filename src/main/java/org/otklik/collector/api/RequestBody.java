package org.otklik.collector.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.otklik.wire.Problem;
import org.otklik.wire.Sha256;
import org.otklik.wire.WireLimits;

/** Reads the body of a request within its bounds: bytes, time, growth on unpacking; checks Content-Digest. */
final class RequestBody {
    private static final int CHUNK = 16 * 1024;

    /** Unpacking below this size is not looked at: a short text may well shrink a hundredfold. */
    private static final int RATIO_FROM_BYTES = 64 * 1024;

    /**
     * Own: so much of a body that is too large is let by before the answer. Who is cut off while he sends hears of a broken
     * line, not of 413, and would send the same again.
     */
    private static final int MOST_LET_BY = 16 * 1024 * 1024;

    private final Duration deadline;

    /** The deadline covers the whole body, however it trickles. */
    RequestBody(Duration deadline) {
        this.deadline = deadline;
    }

    /** What the request says of its body. */
    record Declared(long length, Optional<String> encoding, Optional<String> digest) {}

    byte[] read(InputStream in, Declared declared) throws Refusal, IOException {
        var gzip =
                declared.encoding().map(word -> word.equalsIgnoreCase("gzip")).orElse(false);
        if (declared.encoding().isPresent()
                && !gzip
                && !declared.encoding().get().equalsIgnoreCase("identity")) {
            throw new Refusal(
                    Problem.of("bad-encoding", 415, "This encoding is not read", "Send gzip, or no encoding."));
        }
        var most = gzip ? WireLimits.MAX_GZIP_BYTES : WireLimits.MAX_PLAIN_BYTES;
        var ends = System.nanoTime() + deadline.toNanos();
        if (declared.length() > most) {
            letBy(in, ends);
            throw tooLarge(most);
        }
        var sent = received(in, most, ends);
        if (declared.digest().isEmpty()
                || !declared.digest().get().contains(Sha256.of(sent).contentDigest())) {
            throw new Refusal(Problem.of(
                    "bad-digest",
                    400,
                    "Content-Digest is missing or does not match",
                    "Send sha-256 over the bytes as they are sent (RFC 9530)."));
        }
        return gzip ? unpacked(sent) : sent;
    }

    private byte[] received(InputStream in, int most, long ends) throws IOException, Refusal {
        var collected = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (var n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (collected.size() + n > most) {
                letBy(in, ends);
                throw tooLarge(most);
            }
            collected.write(chunk, 0, n);
            if (System.nanoTime() > ends) {
                var words = "The body must be here within " + deadline.toSeconds() + " s.";
                throw new Refusal(Problem.of("too-slow", 408, "The body came too slowly", words));
            }
        }
        return collected.toByteArray();
    }

    private static void letBy(InputStream in, long ends) throws IOException {
        var chunk = new byte[CHUNK];
        var left = MOST_LET_BY;
        for (var n = in.read(chunk); n >= 0 && n <= left && System.nanoTime() <= ends; n = in.read(chunk)) {
            left -= n;
        }
    }

    private static byte[] unpacked(byte[] sent) throws Refusal {
        var plain = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            for (var n = gzip.read(chunk); n >= 0; n = gzip.read(chunk)) {
                plain.write(chunk, 0, n);
                var bomb = plain.size() > RATIO_FROM_BYTES && plain.size() / WireLimits.MAX_GZIP_RATIO > sent.length;
                if (bomb || plain.size() > WireLimits.MAX_PLAIN_BYTES) {
                    throw tooLarge(WireLimits.MAX_PLAIN_BYTES);
                }
            }
        } catch (IOException e) {
            throw new Refusal(Problem.of("bad-gzip", 400, "The body is not gzip", "Pack it anew, or send it plain."));
        }
        return plain.toByteArray();
    }

    private static Refusal tooLarge(int most) {
        return new Refusal(
                Problem.of("too-large", 413, "The body is too large", "At most " + most + " bytes; send fewer items."));
    }
}
