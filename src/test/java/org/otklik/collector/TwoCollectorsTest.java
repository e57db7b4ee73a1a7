package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.api.SignIn;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.SignIns;
import org.otklik.testkit.PostgresServer;
import org.otklik.testkit.TwoLogins;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.Health;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KindTallies;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;
import picocli.CommandLine;

/** Two collectors over one PostgreSQL, each with a data directory of its own: a kiosk may call either, a reader too. */
class TwoCollectorsTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID epoch = UUID.randomUUID();

    @Test
    void whatOneTookTheOtherKnowsAndShows() throws Exception {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        try (var postgres = PostgresServer.start()) {
            var config = config("{\"database\": \"" + postgres.url() + "\", \"databasePasswordFile\": \"db\"}");
            oneTakesAndTheOtherKnowsAndShows(
                    config, () -> assertThat(logins(postgres)).containsExactly("postgres"));
        }
    }

    @Test
    void withTwoLoginsToo() throws Exception {
        assumeThat(PostgresServer.isInstalled()).as("a PostgreSQL server").isTrue();
        try (var postgres = PostgresServer.start()) {
            TwoLogins.make(postgres);
            var ingest = TwoLogins.freshDatabase(postgres).ingest();
            var config = config("{\"database\": \"" + ingest + "\", \"databasePasswordFile\": \"db\","
                    + " \"databaseMaintenance\": {\"user\": \"otklik\", \"passwordFile\": \"db\"}}");
            oneTakesAndTheOtherKnowsAndShows(
                    config, () -> assertThat(logins(postgres)).containsExactly("otklik", "otklik_batches"));
        }
    }

    private void oneTakesAndTheOtherKnowsAndShows(Path config, Runnable meanwhile) throws Exception {
        try (var first = database(config);
                var second = database(config);
                var one = server("one", first);
                var other = server("other", second)) {
            var token = added(config);
            // Only what a kiosk would send is borrowed from the usual one.
            try (var kiosk = new CollectorUnderTest(Files.createDirectory(folder.resolve("kiosk")))) {
                var item = kiosk.response(2, "property");
                var batch = batch(token, item, 1);
                assertThat(receipt(one, token, batch).results().get(0).status()).isEqualTo(ItemStatus.STORED);
                var again = receipt(other, token, batch(token, item, 2));
                assertThat(again.results().get(0).status()).isEqualTo(ItemStatus.DUPLICATE);
                assertThat(again.tallies().get(0).proved()).isTrue();
            }
            var session = new SignIn(new SignIns(first), new SecureRandom(), InstantSource.system());
            var code = session.newCode("analyst");
            var cookie = send(other, "/sign-in/code", HttpRequest.BodyPublishers.ofString("code=" + code))
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .split(";")[0];
            for (var server : List.of(one, other)) {
                var page = client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/api/results?period=all"))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                assertThat(page.body()).contains("\"state\":\"proved\",\"stored\":1", "\"complete\":1");
            }
            meanwhile.run();
        }
    }

    /** Who is connected from a collector. */
    private static List<String> logins(PostgresServer postgres) {
        return postgres.sql(
                        "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name LIKE '%JDBC%' ORDER BY 1")
                .lines()
                .toList();
    }

    /** As a command finds it in collector.json, with passwords that nobody asks for in files. */
    private Path config(String json) throws IOException {
        var config = Files.createDirectory(folder.resolve("config"));
        var secret = Files.writeString(config.resolve("db"), "not asked for\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(config.resolve("collector.json"), json);
        return config;
    }

    private static LedgerDatabase database(Path config) throws IOException {
        return CommandLine.populateCommand(new DataFolder(), "--data", config.toString())
                .ledger();
    }

    private Server server(String name, LedgerDatabase database) throws IOException {
        var data = Files.createDirectory(folder.resolve(name));
        new PackShelf(data).add(Path.of("kiosk-config", "packs", "mfc-basic"));
        return Server.start(
                data,
                database,
                new Server.Settings("127.0.0.1", 0, Optional.empty(), Duration.ofSeconds(300), Duration.ofSeconds(60)),
                InstantSource.system());
    }

    /** By the command, which finds the database in collector.json. */
    private static KioskToken added(Path config) {
        try (var console = new Overheard()) {
            assertThat(Main.commandLine().execute("kiosk", "add", "--centre", "mfc-1", "--data", config.toString()))
                    .isZero();
            return KioskToken.parse(console.said().strip()).orElseThrow();
        }
    }

    private byte[] batch(KioskToken token, CanonicalItem item, long request) {
        var said = new KindTallies(Tally.EMPTY.plus(item.id()), Tally.EMPTY, 1, 0, 0);
        return BatchJson.write(new Batch(
                UUID.randomUUID(),
                token.kiosk(),
                epoch,
                1,
                request,
                Instant.now(),
                List.of(new BatchItem(item.body(), item.sha256(), true)),
                List.of(new EpochTallies(epoch, "open", said, KindTallies.NONE)),
                new Health("1", "ok", 100, 0),
                List.of()));
    }

    private Receipt receipt(Server server, KioskToken token, byte[] batch) throws IOException, InterruptedException {
        var reply = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/v1/batches"))
                        .header("Authorization", "Bearer " + token.reveal())
                        .header("Content-Type", "application/json")
                        .header("Content-Digest", Sha256.of(batch).contentDigest())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(batch))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return ReceiptJson.read(reply.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private HttpResponse<String> send(Server server, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
