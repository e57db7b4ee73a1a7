package org.otklik.torture.net;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The simplest server there is: takes requests with a length, keeps their bodies, answers each with the same reply. */
final class PlainServer implements AutoCloseable {
    static final String REPLY_BODY = "r".repeat(400);
    static final String REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + REPLY_BODY;

    private final ServerSocket listener;
    private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> cut = new LinkedBlockingQueue<>();

    PlainServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Serving.begin("plain-server", () -> {
            while (!listener.isClosed()) {
                var socket = listener.accept();
                Serving.begin("plain-server", () -> serve(socket));
            }
        });
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Bodies that came to their end. */
    BlockingQueue<String> whole() {
        return whole;
    }

    /** What had come of a request when its line broke or ended. */
    BlockingQueue<String> cut() {
        return cut;
    }

    private void serve(Socket socket) throws IOException {
        try (socket) {
            while (true) {
                var got = new StringBuilder();
                try {
                    var in = socket.getInputStream();
                    while (got.indexOf("\r\n\r\n") < 0) {
                        next(in, got);
                    }
                    var head = got.length();
                    var length = Integer.parseInt(got.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
                    while (got.length() < head + length) {
                        next(in, got);
                    }
                    whole.add(got.substring(head));
                } catch (IOException e) {
                    cut.add(got.toString());
                    return;
                }
                socket.getOutputStream().write(REPLY.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void next(InputStream in, StringBuilder got) throws IOException {
        var next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        got.append((char) next);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
