package org.otklik.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.testkit.Certificates;
import org.otklik.testkit.ConnectProxy;

/** The usual office: a private authority, and a proxy that wants a login. A real server and a real proxy on loopback. */
class ProxyAndPrivateCaTest {
    private static final PeerLimits LIMITS =
            new PeerLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20), 1000);
    private static final String LOGIN = "kiosk:пароль:2";

    @TempDir
    private static Path folder;

    private static Certificates certificates;
    private static TlsServer server;

    @BeforeAll
    static void start() throws Exception {
        certificates = Certificates.in(folder);
        server = new TlsServer(certificates.server("good", "ip:127.0.0.1", "-1d", 21));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trust.class,
            names = {"FILE", "SYSTEM_AND_FILE"})
    void aPrivateAuthorityInAFileIsBelieved(Trust trust) throws Exception {
        var peer = peer(trust, Optional.empty());
        assertThat(status(peer)).isEqualTo(200);
        var end = Instant.now().plus(Duration.ofDays(20));
        assertThat(peer.certificateEnds().orElseThrow()).isBetween(end.minusSeconds(600), end.plusSeconds(600));
    }

    @Test
    void theFileStandsBesideTheSystemOrInItsPlace() throws Exception {
        var beside = anchors(Trust.SYSTEM_AND_FILE);
        assertThat(anchors(Trust.FILE)).isEqualTo(1);
        assertThat(beside).isGreaterThan(1);
    }

    @Test
    void throughTheProxyGoesOnlyATunnelWithTheLogin() throws Exception {
        try (var proxy = new ConnectProxy(LOGIN)) {
            var before = server.requests();
            assertThat(status(peer(Trust.FILE, Optional.of(Proxy.of(proxy.hostPort(), Optional.of(secret(LOGIN)))))))
                    .isEqualTo(200);
            assertThat(server.requests()).isEqualTo(before + 1);
            assertThat(proxy.heads()).hasSize(1);
            assertThat(proxy.heads().get(0)).startsWith("CONNECT 127.0.0.1:").doesNotContain("/v1/batches");
            assertThat(server.logins()).isEmpty();
        }
    }

    @Test
    void aLoginThatTheProxyRefusesIsAnAnswer407AndNothingReachesTheServer() throws Exception {
        try (var proxy = new ConnectProxy(LOGIN)) {
            var before = server.requests();
            var wrong = Proxy.of(proxy.hostPort(), Optional.of(secret("kiosk:other")));
            assertThat(status(peer(Trust.FILE, Optional.of(wrong)))).isEqualTo(407);
            assertThat(status(peer(Trust.FILE, Optional.of(Proxy.of(proxy.hostPort(), Optional.empty())))))
                    .isEqualTo(407);
            assertThat(server.requests()).isEqualTo(before);
        }
    }

    @Test
    void aGatewayOnThisMachineIsNotLookedForBehindTheProxy() throws Exception {
        var proxy = Proxy.of("proxy.example:3128", Optional.empty());
        assertThat(proxy.select(java.net.URI.create("http://127.0.0.1:8080"))).containsExactly(java.net.Proxy.NO_PROXY);
        assertThat(proxy.select(java.net.URI.create("https://collector.example")))
                .allMatch(way -> way.type() == java.net.Proxy.Type.HTTP);
    }

    @Test
    void aGatewayOnThisMachineGetsNoLogin() throws Exception {
        var gateway = com.sun.net.httpserver.HttpServer.create(
                new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 5);
        var seen = new java.util.concurrent.CopyOnWriteArrayList<String>();
        gateway.createContext("/", exchange -> {
            seen.addAll(exchange.getRequestHeaders().keySet());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        gateway.start();
        try {
            var proxy = Proxy.of("proxy.example:3128", Optional.of(secret(LOGIN)));
            var address = java.net.URI.create(
                    "http://127.0.0.1:" + gateway.getAddress().getPort());
            var route = Route.of(Trust.FILE, Optional.of(certificates.authority()), Optional.of(proxy));
            assertThat(status(new Peer(address, LIMITS, route))).isEqualTo(200);
            assertThat(seen).contains("Content-digest").doesNotContain("Proxy-authorization");
        } finally {
            gateway.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rwx------"})
    void aSecretThatOthersCanReadOrThatIsNoPlainFileIsRefused(String mode) throws IOException {
        var file = secret(LOGIN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertThatThrownBy(() -> Proxy.of("proxy:3128", Optional.of(file)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("пароль");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kiosk", ":secret", "kiosk:", "kiosk:a\nb:c"})
    void aFileWithoutALoginIsRefused(String text) throws IOException {
        var file = secret(text);
        assertThatThrownBy(() -> Proxy.of("proxy:3128", Optional.of(file))).isInstanceOf(Unusable.class);
    }

    @Test
    void aFileOfCertificatesThatHoldsNoneIsRefusedWithItsName() throws IOException {
        var file = Files.writeString(folder.resolve("no.pem"), "hello");
        for (var path : java.util.List.of(file, folder.resolve("absent.pem"))) {
            assertThatThrownBy(() -> Route.of(Trust.FILE, Optional.of(path), Optional.empty()))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining(path.toString());
        }
        assertThatThrownBy(() -> Route.of(Trust.FILE, Optional.empty(), Optional.empty()))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void noWordOfTheLoginIsInWhatAProxySaysOfItself() throws Exception {
        assertThat(Proxy.of("proxy:3128", Optional.of(secret(LOGIN)))).hasToString("proxy:3128");
    }

    @Test
    void everyProgramIsStartedWithBasicTowardsAProxy() throws IOException {
        assertThat(Files.readString(Path.of("scripts/lib/common.sh")))
                .contains("\n        -Djdk.http.auth.tunneling.disabledSchemes=\n");
    }

    private static int anchors(Trust trust) throws Exception {
        return trust.store(Optional.of(certificates.authority())).size();
    }

    private static Peer peer(Trust trust, Optional<Proxy> proxy) throws Unusable {
        return new Peer(server.address(), LIMITS, Route.of(trust, Optional.of(certificates.authority()), proxy));
    }

    private static int status(Peer peer) {
        var json = "{}".getBytes(StandardCharsets.UTF_8);
        var exchange = peer.post("/v1/batches", Map.of(), json, Peer.Encoding.PLAIN);
        assertThat(exchange).isInstanceOf(Exchange.Answered.class);
        return ((Exchange.Answered) exchange).status();
    }

    private static Path secret(String text) throws IOException {
        var file = folder.resolve("proxy-secret");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text + "\n");
    }
}
