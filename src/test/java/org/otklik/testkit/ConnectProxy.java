package org.otklik.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on loopback that tunnels by CONNECT for those who log in, and keeps the heads of what it was asked. */
public final class ConnectProxy implements AutoCloseable {
    private static final String REFUSAL = String.join(
            "\r\n",
            "HTTP/1.1 407 Proxy Authentication Required",
            "Proxy-Authenticate: Basic realm=\"office\"",
            "Content-Length: 0",
            "",
            "");

    private final ServerSocket socket;
    private final String expected;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Everybody gets through whose {@code user:password} is this one. */
    public ConnectProxy(String login) throws IOException {
        var word = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        expected = "proxy-authorization: basic " + word.toLowerCase(java.util.Locale.ROOT);
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public String hostPort() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public List<String> heads() {
        return heads;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var head = head(client.getInputStream());
            heads.add(head);
            var out = client.getOutputStream();
            if (!head.toLowerCase(java.util.Locale.ROOT).contains(expected)) {
                out.write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
                return;
            }
            var to = head.split(" ", -1)[1].split(":", -1);
            try (var server = new Socket(to[0], Integer.parseInt(to[1]))) {
                out.write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                threads.execute(() -> copy(client, server));
                server.getInputStream().transferTo(out);
            }
        } catch (IOException e) {
            // Either end has closed: so does the tunnel.
            return;
        }
    }

    private static void copy(Socket from, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            from.getInputStream().transferTo(out);
        } catch (IOException e) {
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("cut");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
