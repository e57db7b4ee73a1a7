package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.peer.Exchange;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.peer.Route;
import org.otklik.peer.TlsFailure;
import org.otklik.peer.Trust;

/** An authority of one's own: what it makes, a collector serves and a kiosk believes, over a real socket. */
class CertCommandTest {
    private static final PeerLimits LIMITS =
            new PeerLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20), 10_000);

    @TempDir
    private Path folder;

    private Overheard console;
    private Path keys;

    @BeforeEach
    void listen() {
        keys = folder.resolve("keys");
        console = new Overheard();
    }

    @AfterEach
    void stopListening() {
        console.close();
    }

    @Test
    void aKioskThatHasTheAuthorityBelievesTheCollectorAndNoOtherDoes() throws Exception {
        assertThat(make("--host", "127.0.0.1", "--host", "localhost", "--host", "::1", "--days", "90"))
                .isZero();
        var others = folder.resolve("others");
        assertThat(Main.commandLine().execute("cert", "make", "--host", "127.0.0.1", "--out", others.toString()))
                .isZero();
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"));
                var server = serve(database)) {
            for (var host : List.of("127.0.0.1", "localhost")) {
                var peer = peer(host, server.port(), keys.resolve("ca.pem"));
                assertThat(post(peer))
                        .isInstanceOfSatisfying(
                                Exchange.Answered.class,
                                answer -> assertThat(answer.status()).isEqualTo(401));
                var end = Instant.now().plus(Duration.ofDays(89));
                assertThat(peer.certificateEnds().orElseThrow()).isBetween(end.minusSeconds(600), end.plusSeconds(600));
            }
            assertThat(post(peer("127.0.0.1", server.port(), others.resolve("ca.pem"))))
                    .isInstanceOfSatisfying(
                            Exchange.Failed.class,
                            failed -> assertThat(failed.tls()).contains(TlsFailure.UNKNOWN_CA));
        }
    }

    @Test
    void everyFileIsItsOwnersAloneAndAHostThatWasNotNamedIsNotBelieved() throws Exception {
        assertThat(make("--host", "collector.example.org", "--host", "отклик.рф"))
                .isZero();
        try (var files = Files.list(keys)) {
            assertThat(files.toList())
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("ca.pem", "ca-key.pem", "chain.pem", "key.pem");
        }
        assertThat(Files.getPosixFilePermissions(keys)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(console.said())
                .contains(
                        "\"tls\": {\"certFile\": \"" + keys.resolve("chain.pem") + "\", \"keyFile\": \""
                                + keys.resolve("key.pem") + "\"}",
                        "\"caFile\": \"ca.pem\"")
                .doesNotContain("PRIVATE");
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"));
                var server = serve(database)) {
            assertThat(post(peer("127.0.0.1", server.port(), keys.resolve("ca.pem"))))
                    .isInstanceOfSatisfying(
                            Exchange.Failed.class,
                            failed -> assertThat(failed.tls()).contains(TlsFailure.OTHER_HOST));
        }
    }

    @Test
    void nothingIsOverwrittenAndTheNextCertificateIsByTheSameAuthority() throws Exception {
        assertThat(make("--host", "collector.example.org")).isZero();
        var authority = Files.readString(keys.resolve("ca.pem"));
        var before = Files.readString(keys.resolve("key.pem"));
        assertThat(make("--host", "127.0.0.1")).isEqualTo(64);
        assertThat(console.complained()).contains("is there already", "chain.pem");
        assertThat(Files.readString(keys.resolve("key.pem"))).isEqualTo(before);
        Files.delete(keys.resolve("chain.pem"));
        Files.delete(keys.resolve("key.pem"));
        assertThat(make("--host", "127.0.0.1")).isZero();
        assertThat(Files.readString(keys.resolve("ca.pem"))).isEqualTo(authority);
        try (var database = LedgerDatabase.open(folder.resolve("ledger.db"));
                var server = serve(database)) {
            assertThat(post(peer("127.0.0.1", server.port(), keys.resolve("ca.pem"))))
                    .isInstanceOf(Exchange.Answered.class);
        }
    }

    @Test
    void halfAnAuthorityIsRefusedBeforeAnythingIsMade() throws Exception {
        Files.createDirectories(keys);
        Files.writeString(keys.resolve("ca.pem"), "somebody is copying");
        assertThat(make("--host", "127.0.0.1")).isEqualTo(74);
        assertThat(console.complained()).contains("ca-key.pem", "one authority");
        assertThat(keys).isDirectoryNotContaining("glob:**{key,chain}.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*.example.org", "a b", "example.org:8443", "https://example.org", "-x", "a,ip:10.0.0.1"})
    void whatIsNoHostIsRefusedWithItsForm(String host) {
        assertThat(make("--host=" + host)).isEqualTo(64);
        assertThat(console.complained()).contains("collector.example.org");
        assertThat(keys).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3651"})
    void aLifeBeyondReasonIsRefused(String days) {
        assertThat(make("--host", "127.0.0.1", "--days", days)).isEqualTo(64);
        assertThat(keys).doesNotExist();
    }

    private int make(String... words) {
        var all = new java.util.ArrayList<>(List.of("cert", "make", "--out", keys.toString()));
        all.addAll(List.of(words));
        return Main.commandLine().execute(all.toArray(String[]::new));
    }

    private Server serve(LedgerDatabase database) throws Exception {
        var tls = PemKeys.read(keys.resolve("chain.pem"), keys.resolve("key.pem"));
        var settings = new Server.Settings(
                "127.0.0.1", 0, Optional.of(tls), Duration.ofSeconds(300), CollectorUnderTest.DEADLINE);
        return Server.start(folder, database, settings, InstantSource.system());
    }

    private static Peer peer(String host, int port, Path authority) throws Exception {
        return new Peer(
                URI.create("https://" + host + ":" + port),
                LIMITS,
                Route.of(Trust.FILE, Optional.of(authority), Optional.empty()));
    }

    private static Exchange post(Peer peer) throws IOException {
        return peer.post("/v1/batches", Map.of(), "{}".getBytes(StandardCharsets.UTF_8), Peer.Encoding.PLAIN);
    }
}
