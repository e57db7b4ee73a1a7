package org.otklik.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * One server, spoken to by HTTP/1.1: no redirects, no cookies, the answer bounded in time and size. A failure of any
 * kind is an {@link Exchange}, never an exception. Calls block and may come from one thread at a time.
 */
public final class Peer {
    /** Older ones are broken: RFC 8996. */
    private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

    private final URI base;
    private final PeerLimits limits;
    private final Route route;
    private final HttpClient client;
    private volatile Optional<Instant> certificateEnds = Optional.empty();

    /** How the body of a request travels. */
    public enum Encoding {
        PLAIN,
        GZIP
    }

    public Peer(URI base, PeerLimits limits) {
        this(base, limits, Route.direct());
    }

    public Peer(URI base, PeerLimits limits, Route route) {
        this.base = base;
        this.limits = limits;
        this.route = route;
        var tls = new SSLParameters();
        tls.setProtocols(PROTOCOLS.toArray(String[]::new));
        var building = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(route.tls())
                .sslParameters(tls)
                .connectTimeout(limits.connect());
        route.proxy().ifPresent(building::proxy);
        client = building.build();
    }

    /** Whether answers sent to this address would leave the machine by anything but https; schemes know no case. */
    public static boolean leavesTheMachineInTheClear(URI address) {
        return !"https".equalsIgnoreCase(address.getScheme()) && !isThisMachine(address);
    }

    static boolean isThisMachine(URI address) {
        var host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** What this client offers a server, the best first. */
    List<String> protocols() {
        return List.of(client.sslParameters().getProtocols());
    }

    /** When the certificate of the last answer by TLS ends; any thread. */
    public Optional<Instant> certificateEnds() {
        return certificateEnds;
    }

    /** Sends a JSON body; Content-Digest covers the bytes as they are sent. */
    public Exchange post(String path, Map<String, String> fields, byte[] json, Encoding encoding) {
        var body = encoding == Encoding.GZIP ? gzip(json) : json;
        var request = HttpRequest.newBuilder();
        try {
            request.uri(base.resolve(path));
        } catch (IllegalArgumentException e) {
            return new Exchange.Failed("the address is not that of an http server");
        }
        request.timeout(limits.answer())
                .header("Content-Type", "application/json")
                .header("Content-Digest", digest(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (encoding == Encoding.GZIP) {
            request.header("Content-Encoding", "gzip");
        }
        route.proxy().flatMap(Proxy::authorization).ifPresent(login -> request.header("Proxy-Authorization", login));
        fields.forEach(request::header);
        return exchange(request.build());
    }

    private Exchange exchange(HttpRequest request) {
        var pending = client.sendAsync(request, head -> new BoundedBody(limits.maxAnswerBytes()));
        try {
            var response = pending.get(limits.call().toMillis(), TimeUnit.MILLISECONDS);
            certificateEnds = response.sslSession().flatMap(Peer::end);
            Map<String, String> fields = new TreeMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> fields.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            return new Exchange.Answered(response.statusCode(), fields, response.body());
        } catch (TimeoutException e) {
            pending.cancel(true);
            return new Exchange.Failed("no whole answer within " + limits.call().toSeconds() + " s");
        } catch (ExecutionException | CompletionException e) {
            return new Exchange.Failed(reason(e), TlsFailure.of(e));
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return new Exchange.Failed("interrupted");
        }
    }

    private static Optional<Instant> end(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate first
                    ? Optional.of(first.getNotAfter().toInstant())
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private static String reason(Exception failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var words = cause.getMessage();
        return cause.getClass().getSimpleName() + (words == null ? "" : ": " + words);
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
