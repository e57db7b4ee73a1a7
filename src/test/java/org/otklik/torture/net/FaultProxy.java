package org.otklik.torture.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * A TCP line on loopback that goes wrong as its plan says: bytes alone, it knows of HTTP only where a head ends. The same
 * seed draws the same faults for the same sequence of connections. Counts a fault when it has struck, not when planned.
 */
public final class FaultProxy implements AutoCloseable {
    /** How long nobody listens after a refusal, in milliseconds of the real clock. */
    private static final int DEAF_MS = 150;

    private final int upstream;
    private final Random random;
    private final Set<FaultyConnection> open = ConcurrentHashMap.newKeySet();
    private final Map<LineFault, LongAdder> struck = new EnumMap<>(LineFault.class);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final int port;
    private volatile FaultPlan plan;
    private volatile ServerSocket listener;

    /** Listens on a free port of loopback and leads to another port of it. */
    public FaultProxy(int upstream, FaultPlan plan, long seed) {
        this.upstream = upstream;
        this.plan = plan;
        random = new Random(seed);
        for (var fault : LineFault.values()) {
            struck.put(fault, new LongAdder());
        }
        listener = listen(0);
        port = listener.getLocalPort();
        begin("fault-proxy-" + port, this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Connections that are open keep what was planned for them. */
    public void plan(FaultPlan next) {
        plan = next;
    }

    /** Ends connections that are open: what was planned for them is forgotten. */
    public void hangUp() {
        open.forEach(FaultyConnection::close);
    }

    /** How often a fault has really happened. */
    public long struck(LineFault fault) {
        return struck.get(fault).sum();
    }

    private static ServerSocket listen(int port) {
        try {
            var listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException("loopback port " + port, e);
        }
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                take(listener.accept());
            } catch (IOException e) {
                // The listener was closed: by a refusal, which opens another one, or for good.
                awaitListener();
            }
        }
    }

    private void awaitListener() {
        if (listener.isClosed() && !waited(DEAF_MS)) {
            listenAgain();
            if (closed.getCount() == 0) {
                shut(listener);
            }
        }
    }

    private synchronized void listenAgain() {
        listener = listen(port);
        notifyAll();
    }

    /** Returns when it listens, at once if it was not deaf; for who wants to be heard by the next try. */
    public synchronized void awaitListening() {
        try {
            while (listener.isClosed() && closed.getCount() > 0) {
                wait(DEAF_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Socket client) throws IOException {
        var planned = plan.next(random);
        if (planned.fault() == LineFault.REFUSE) {
            struck.get(LineFault.REFUSE).increment();
            // In this order: who hears the reset and comes again at once is refused, not taken and reset once more.
            shut(listener);
            client.setSoLinger(true, 0);
            client.close();
            return;
        }
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), upstream);
            var connection = new FaultyConnection(
                    client, server, planned, random.nextLong(), struck.get(planned.fault())::increment);
            open.add(connection);
            begin("up", () -> pump(connection, connection::up));
            begin("down", () -> pump(connection, connection::down));
        } catch (IOException e) {
            // Nobody answers behind the line: a reset, as a router would say it.
            client.setSoLinger(true, 0);
            client.close();
        }
    }

    private void pump(FaultyConnection connection, Runnable direction) {
        direction.run();
        if (connection.isClosed()) {
            open.remove(connection);
        }
    }

    /** True when the proxy was closed meanwhile. */
    private boolean waited(int milliseconds) {
        try {
            return closed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(ServerSocket listener) {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        shut(listener);
        hangUp();
    }
}
