package org.otklik.torture.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * Ends TLS on loopback with a certificate of the test's choice and leads to a plain port: whoever believes the
 * certificate is served by what is behind it.
 */
final class TlsFront implements AutoCloseable {
    private final SSLServerSocket listener;
    private final int upstream;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    TlsFront(SSLContext shown, int upstream) throws IOException {
        this.upstream = upstream;
        listener = (SSLServerSocket)
                shown.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Serving.begin("tls-front", () -> {
            while (!listener.isClosed()) {
                var client = (SSLSocket) listener.accept();
                Serving.begin("tls-front", () -> serve(client));
            }
        });
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + listener.getLocalPort());
    }

    private void serve(SSLSocket client) throws IOException {
        open.add(client);
        try (client) {
            client.startHandshake();
            try (var server = new Socket(InetAddress.getLoopbackAddress(), upstream)) {
                open.add(server);
                Serving.begin("tls-front", () -> pass(client.getInputStream(), server.getOutputStream()));
                pass(server.getInputStream(), client.getOutputStream());
            }
        }
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        var piece = new byte[8192];
        for (var length = from.read(piece); length >= 0; length = from.read(piece)) {
            to.write(piece, 0, length);
            to.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
