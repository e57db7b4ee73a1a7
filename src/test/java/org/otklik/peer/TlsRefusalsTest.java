package org.otklik.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.testkit.Certificates;

/** A server that cannot prove who it is gets not one byte of an answer, and the reason is told by a word. */
class TlsRefusalsTest {
    private static final PeerLimits LIMITS =
            new PeerLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20), 1000);

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void make() throws Exception {
        certificates = Certificates.in(folder);
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        refused(certificates.server("expired", "ip:127.0.0.1", "-40d", 30), "tls_expired");
    }

    @Test
    void aCertificateOfTomorrowIsRefused() throws Exception {
        refused(certificates.server("tomorrow", "ip:127.0.0.1", "+2d", 30), "tls_not_yet_valid");
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        refused(certificates.server("other", "dns:other.example", "-1d", 30), "tls_other_host");
    }

    @Test
    void anAuthorityThatNobodyNamedIsRefused() throws Exception {
        var tls = certificates.server("unknown", "ip:127.0.0.1", "-1d", 90);
        try (var server = new TlsServer(tls)) {
            var failed = (Exchange.Failed) post(server.address(), Route.direct());
            assertThat(failed.tls()).contains(TlsFailure.UNKNOWN_CA);
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void nothingOlderThanTls12IsOffered() throws Exception {
        // The running Java has older ones switched off anyhow; a machine may have them on.
        var peer = new Peer(URI.create("https://127.0.0.1"), LIMITS, route());
        assertThat(peer.protocols()).containsExactly("TLSv1.3", "TLSv1.2");
    }

    @Test
    void aPortThatSpeaksNoTlsIsAFailureOfTls() throws Exception {
        try (var plain = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            var served = new Thread(() -> {
                try (var socket = plain.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (java.io.IOException e) {
                    return;
                }
            });
            served.start();
            var address = URI.create("https://127.0.0.1:" + plain.getLocalPort());
            assertThat(((Exchange.Failed) post(address, route())).tls()).contains(TlsFailure.OTHER);
            served.join();
        }
    }

    @Test
    void aLineThatIsCutIsNoFailureOfTls() throws Exception {
        URI address;
        try (var server = new TlsServer(certificates.server("gone", "ip:127.0.0.1", "-1d", 90))) {
            address = server.address();
        }
        assertThat(((Exchange.Failed) post(address, route())).tls()).isEmpty();
    }

    private static void refused(SSLContext tls, String word) throws Exception {
        try (var server = new TlsServer(tls)) {
            var failed = (Exchange.Failed) post(server.address(), route());
            assertThat(failed.tls().orElseThrow().word()).isEqualTo(word);
            assertThat(server.requests()).isZero();
        }
    }

    private static Route route() throws Unusable {
        return Route.of(Trust.FILE, Optional.of(certificates.authority()), Optional.empty());
    }

    private static Exchange post(URI address, Route route) {
        var json = "{}".getBytes(StandardCharsets.UTF_8);
        return new Peer(address, LIMITS, route).post("/v1/batches", Map.of(), json, Peer.Encoding.PLAIN);
    }
}
