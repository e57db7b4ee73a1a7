package org.otklik.torture.net;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One connection through {@link FaultProxy}: two threads carry bytes, one each way. A request that follows a reply is the
 * next exchange; the planned fault strikes in its own exchange and, where that leaves the line whole, in no later one.
 */
final class FaultyConnection {
    private static final int PIECE = 16 * 1024;

    /** A bad modem line: 9,600 bits a second in pieces of a tenth. */
    private static final int MODEM_PIECE = 4 * 1024;

    private static final int MODEM_WAIT_MS = 20;
    private static final int SECOND_MS = 1_000;
    private static final int MOST_LATENCY_MS = 300;
    private static final int MOST_JITTER_MS = 40;
    private static final int SLICE = 48;

    private final Socket client;
    private final Socket server;
    private final FaultPlan.Planned planned;
    private final Random random;
    private final Runnable struck;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HeadEnd requestHead = new HeadEnd();
    private final HeadEnd replyHead = new HeadEnd();
    private int exchange;
    private boolean replied;
    private boolean told;

    FaultyConnection(Socket client, Socket server, FaultPlan.Planned planned, long seed, Runnable struck)
            throws IOException {
        this.client = client;
        this.server = server;
        this.planned = planned;
        this.struck = struck;
        random = new Random(seed);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** What the client says, until it ends or the line does. */
    void up() {
        try {
            var in = client.getInputStream();
            var out = server.getOutputStream();
            var piece = new byte[PIECE];
            for (var length = in.read(piece); length > 0; length = in.read(piece)) {
                sent(out, piece, length);
            }
            close();
        } catch (IOException e) {
            // Either end hung up, or the fault did.
            close();
        }
    }

    private void sent(OutputStream out, byte[] piece, int length) throws IOException {
        var begins = beginsRequest();
        var head = requestHead.of(piece, length);
        switch (faultNow()) {
            case LATENCY -> {
                if (begins) {
                    strike();
                    pause(1 + random.nextInt(MOST_LATENCY_MS));
                }
                out.write(piece, 0, length);
            }
            case TRICKLE_UP -> slowly(out, piece, length, 1, SECOND_MS);
            case BLACK_HOLE -> strike();
            case RESET_BEFORE_BODY -> {
                out.write(piece, 0, head);
                if (requestHead.isPast()) {
                    reset();
                }
            }
            case RESET_IN_BODY -> inBody(out, piece, length, head, this::reset);
            case HALF_CLOSE_UP -> inBody(out, piece, length, head, server::shutdownOutput);
            case HALF_CLOSE_DOWN -> {
                strike();
                client.shutdownOutput();
            }
            case DAMAGE_UP -> out.write(damaged(piece, head, length), 0, length);
            default -> paced(out, piece, length);
        }
        out.flush();
    }

    /** Half of the first piece of the body goes on, then the line does what it was told; later pieces are swallowed. */
    private void inBody(OutputStream out, byte[] piece, int length, int head, Ending ending) throws IOException {
        if (told) {
            return;
        }
        out.write(piece, 0, head + (length - head) / 2);
        if (length > head) {
            out.flush();
            strike();
            ending.happen();
        }
    }

    /** What the other side says, until it ends or the line does. */
    void down() {
        try {
            var in = server.getInputStream();
            var out = client.getOutputStream();
            var piece = new byte[PIECE];
            for (var length = in.read(piece); length > 0; length = in.read(piece)) {
                received(out, piece, length);
            }
            client.shutdownOutput();
        } catch (IOException e) {
            // Either end hung up, or the fault did.
            close();
        }
    }

    private void received(OutputStream out, byte[] piece, int length) throws IOException {
        beginsReply();
        var head = replyHead.of(piece, length);
        switch (faultNow()) {
            case CUT_AFTER_COMMIT -> reset();
            case TRICKLE_DOWN -> slowly(out, piece, length, 1, SECOND_MS);
            case TRICKLE_AFTER_HEAD -> {
                out.write(piece, 0, head);
                out.flush();
                var rest = java.util.Arrays.copyOfRange(piece, head, length);
                slowly(out, rest, rest.length, 1, SECOND_MS);
            }
            case BYTE_LIMIT -> {
                strike();
                out.write(piece, 0, random.nextInt(length));
                out.flush();
                client.shutdownOutput();
                close();
            }
            case DAMAGE_DOWN -> out.write(damaged(piece, head, length), 0, length);
            case BLACK_HOLE, HALF_CLOSE_DOWN -> strike();
            case SLOW_CLOSE -> {
                out.write(piece, 0, length);
                strike();
            }
            default -> paced(out, piece, length);
        }
        out.flush();
    }

    /** What is slow, cut small or late in both directions alike, and what is well. */
    private void paced(OutputStream out, byte[] piece, int length) throws IOException {
        switch (faultNow()) {
            case JITTER -> slowly(out, piece, length, 1 + random.nextInt(PIECE), random.nextInt(MOST_JITTER_MS));
            case BANDWIDTH -> slowly(out, piece, length, MODEM_PIECE, MODEM_WAIT_MS);
            case SLICER -> slowly(out, piece, length, 1 + random.nextInt(SLICE), 0);
            default -> out.write(piece, 0, length);
        }
    }

    private void slowly(OutputStream out, byte[] piece, int length, int step, int waitMs) throws IOException {
        strike();
        for (var at = 0; at < length && !isClosed(); at += step) {
            out.write(piece, at, Math.min(step, length - at));
            out.flush();
            pause(waitMs);
        }
    }

    private byte[] damaged(byte[] piece, int head, int length) {
        if (!told && length > head) {
            strike();
            var at = head + random.nextInt(length - head);
            piece[at] ^= (byte) (1 << random.nextInt(7));
        }
        return piece;
    }

    /** A dead line looks alive: what follows a slow close is swallowed for a moment, then the line is gone. */
    private synchronized boolean beginsRequest() throws IOException {
        if (!replied) {
            return !requestHead.isPast() && exchange == 0;
        }
        if (planned.fault() == LineFault.SLOW_CLOSE && told) {
            pause(MOST_LATENCY_MS);
            throw new IOException("the line had been dead for a while");
        }
        replied = false;
        exchange++;
        requestHead.reset();
        return true;
    }

    private synchronized void beginsReply() {
        if (!replied) {
            replied = true;
            replyHead.reset();
        }
    }

    private synchronized LineFault faultNow() {
        return exchange == planned.exchange() ? planned.fault() : LineFault.NONE;
    }

    private synchronized void strike() {
        if (!told) {
            told = true;
            struck.run();
        }
    }

    private void reset() throws IOException {
        strike();
        client.setSoLinger(true, 0);
        server.setSoLinger(true, 0);
        close();
    }

    private void pause(int milliseconds) throws IOException {
        try {
            if (milliseconds > 0 && closed.await(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new IOException("the line is gone");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void close() {
        closed.countDown();
        for (var end : new Socket[] {client, server}) {
            try {
                end.close();
            } catch (IOException e) {
                // It is gone already, which is what was wanted.
            }
        }
    }

    /** What a line does in the midst of a body. */
    private interface Ending {
        void happen() throws IOException;
    }
}
