package org.otklik.collector;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.api.SignIn;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.SignIns;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.EpochTallies;
import org.otklik.wire.Health;
import org.otklik.wire.ItemId;
import org.otklik.wire.KindTallies;
import org.otklik.wire.KioskToken;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;
import org.otklik.wire.Sha256;
import org.otklik.wire.Tally;

/** A whole collector on a free port of loopback, with one kiosk and the shipped pack, and what a kiosk would send. */
public final class CollectorUnderTest implements AutoCloseable {
    static final Duration DEADLINE = Duration.ofMillis(700);

    public final KioskToken token;
    final UUID epoch = UUID.randomUUID();
    private final LedgerDatabase database;
    private final Server server;
    private final SignIn signIn;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(11);
    private final List<ItemId> responses = new ArrayList<>();
    private final List<ItemId> comments = new ArrayList<>();
    private long request;

    public CollectorUnderTest(Path data) throws IOException {
        database = LedgerDatabase.open(data.resolve("ledger.db"));
        token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
        new Registry(database).add(token, "mfc-1", "зал");
        for (var pack : List.of("mfc-basic", "staff")) {
            new PackShelf(data).add(Path.of("kiosk-config", "packs", pack));
        }
        signIn = new SignIn(new SignIns(database), new SecureRandom(), InstantSource.system());
        var settings = new Server.Settings("127.0.0.1", 0, Optional.empty(), Duration.ofSeconds(300), DEADLINE);
        server = Server.start(data, database, settings, InstantSource.system());
    }

    public String address() {
        return server.address();
    }

    int port() {
        return server.port();
    }

    public String newCode() {
        return signIn.newCode("analyst");
    }

    void addAccount(String login, String password) {
        signIn.addAccount(login, "analyst", password.toCharArray());
    }

    LedgerDatabase database() {
        return database;
    }

    CanonicalItem response(int overall, String service) {
        return response(new PackVersion("mfc-basic", 1, "0123456789abcdef"), overall, service);
    }

    CanonicalItem response(PackVersion pack, int overall, String service) {
        var response = new Response(
                "mfc-1",
                ClockQuality.OK,
                LocalHour.of(Instant.now(), java.time.ZoneOffset.UTC),
                pack,
                Optional.of(service),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of(
                        "overall",
                        new AnswerValue.Whole(overall),
                        "reasons",
                        new AnswerValue.Several(List.of(new AnswerValue.Text("queue"), new AnswerValue.Text("info"))),
                        "ease",
                        AnswerValue.CANNOT_SAY),
                Map.of("overall", 1200L, "reasons", 900L, "ease", 300L, "outcome", 400L),
                Map.of(),
                Map.of(),
                Order.FILE);
        var item = response.withId(ItemId.mint(response.hour().start().toInstant(), random));
        responses.add(item.id());
        return item;
    }

    /** What staff said of their week and of their tools. */
    CanonicalItem staffResponse(int ease, int tools) {
        var response = new Response(
                "mfc-1",
                ClockQuality.OK,
                LocalHour.of(Instant.now(), java.time.ZoneOffset.UTC),
                new PackVersion("staff", 1, "0123456789abcdef"),
                Optional.empty(),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of("work_ease", new AnswerValue.Whole(ease), "tools", new AnswerValue.Whole(tools)),
                Map.of("work_ease", 1200L, "tools", 900L),
                Map.of(),
                Map.of(),
                Order.FILE);
        var item = response.withId(ItemId.mint(response.hour().start().toInstant(), random));
        responses.add(item.id());
        return item;
    }

    CanonicalItem comment(String text) {
        return comment("mfc-basic", text);
    }

    CanonicalItem comment(String pack, String text) {
        var day = LocalDate.now(java.time.ZoneOffset.UTC);
        var comment =
                new Comment("mfc-1", ClockQuality.OK, day, pack, Optional.of("property"), Optional.of("low"), text);
        var item = comment.withId(
                ItemId.mint(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), random));
        comments.add(item.id());
        return item;
    }

    /** A batch as the kiosk would make it now, its account included. */
    byte[] batch(CanonicalItem... items) {
        return batch(List.of(items).stream()
                .map(item -> new BatchItem(item.body(), item.sha256(), true))
                .toList());
    }

    byte[] batch(List<BatchItem> items) {
        var tallies = new EpochTallies(epoch, "open", kind(responses), kind(comments));
        return BatchJson.write(new Batch(
                UUID.randomUUID(),
                token.kiosk(),
                epoch,
                1,
                ++request,
                Instant.now(),
                items,
                List.of(tallies),
                new Health("1", "ok", 100, 0),
                List.of()));
    }

    private static KindTallies kind(List<ItemId> ids) {
        var tally = Tally.EMPTY;
        for (var id : ids) {
            tally = tally.plus(id);
        }
        return new KindTallies(tally, Tally.EMPTY, ids.size(), 0, 0);
    }

    HttpResponse<String> post(byte[] body) {
        return post(body, Map.of());
    }

    /** Sends with a good token and digest; {@code fields} replace or add. */
    HttpResponse<String> post(byte[] body, Map<String, String> fields) {
        var all = new java.util.TreeMap<>(Map.of(
                "Authorization",
                "Bearer " + token.reveal(),
                "Content-Type",
                "application/json",
                "Content-Digest",
                Sha256.of(body).contentDigest()));
        all.putAll(fields);
        var request = HttpRequest.newBuilder(URI.create(address() + "/v1/batches"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        all.forEach(request::header);
        var response = send(request);
        // Whatever a test is about: what went over the line is what the contract says.
        Contract.check(body, all, response);
        return response;
    }

    /**
     * The whole reply to a batch of which only these bytes come. A client that still sends when it is refused may lose the
     * reply with its connection, so a refusal in front of the body is asked for without one.
     */
    String reply(Map<String, String> fields, byte[] body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            var head = new StringBuilder("POST /v1/batches HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
            fields.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    HttpResponse<String> get(String path, String cookie) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", cookie));
    }

    HttpResponse<String> form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
