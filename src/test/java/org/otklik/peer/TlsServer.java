package org.otklik.peer;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A real server on loopback that answers 200 and counts what reached it. */
final class TlsServer implements AutoCloseable {
    private final HttpsServer server;
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();

    TlsServer(SSLContext tls) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Proxy-Authorization"))
                    .ifPresent(logins::add);
            exchange.getRequestBody().readAllBytes();
            var body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Logins for a proxy that came as far as here. */
    List<String> logins() {
        return logins;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
