package org.otklik.torture.net;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;

/**
 * Stands before the real collector and passes every request on to it, then answers as it was planned. The line to it is
 * well; what is wrong is inside HTTP. Items can be poisoned: a batch that holds one gets a status and goes no further.
 */
final class FaultCollector implements AutoCloseable {
    private final URI real;
    private final HttpServer front;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "fault-collector");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random;
    private final Map<ReplyFault, LongAdder> struck = new EnumMap<>(ReplyFault.class);
    private final Map<String, Integer> poison = new ConcurrentHashMap<>();
    private final LongAdder elsewhere = new LongAdder();
    private volatile ReplyPlan plan = ReplyPlan.always(ReplyPlan.Planned.NONE);

    FaultCollector(URI real, long seed) throws IOException {
        this.real = real;
        random = new Random(seed);
        for (var fault : ReplyFault.values()) {
            struck.put(fault, new LongAdder());
        }
        front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        front.createContext("/v1/", this::serve);
        front.createContext("/elsewhere", exchange -> {
            elsewhere.increment();
            answer(exchange, new Reply(200, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        });
        front.setExecutor(threads);
        front.start();
    }

    int port() {
        return front.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    void plan(ReplyPlan next) {
        plan = next;
    }

    /** From now on a batch that holds this id gets this status and no further. */
    void poison(String id, int status) {
        poison.put(id, status);
    }

    void noPoison() {
        poison.clear();
    }

    long struck(ReplyFault fault) {
        return struck.get(fault).sum();
    }

    /** How often a redirect was followed. */
    long followed() {
        return elsewhere.sum();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var poisoned = poisoned(exchange, body);
        if (poisoned.isPresent()) {
            answer(exchange, words(poisoned.get()));
            return;
        }
        var planned = drawn();
        if (endsConnection()) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        struck.get(planned.fault()).increment();
        planned.retryAfter().ifPresent(field -> exchange.getResponseHeaders().set("Retry-After", field));
        if (planned.fault() == ReplyFault.PROMISE) {
            answer(exchange, FalseReceipt.promise(plain(exchange, body)));
            return;
        }
        var reply = planned.custody() == ReplyPlan.Custody.TAKEN
                ? asked(exchange, body)
                : new Reply(200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        spoilt(exchange, planned, reply);
    }

    private synchronized ReplyPlan.Planned drawn() {
        return plan.next(random);
    }

    /** Half of the answers end their connection, as proxies do: the next one gets a line of its own. */
    private synchronized boolean endsConnection() {
        return random.nextBoolean();
    }

    private void spoilt(HttpExchange exchange, ReplyPlan.Planned planned, Reply reply) throws IOException {
        switch (planned.fault()) {
            case NONE, PROMISE -> answer(exchange, reply);
            case CUT -> cut(exchange, reply);
            case HUGE -> answer(exchange, reply.with(FalseReceipt.huge(reply.body())));
            case DEEP -> answer(exchange, reply.with(FalseReceipt.deep(reply.body())));
            case OTHER_BATCH -> answer(exchange, reply.with(FalseReceipt.ofAnotherBatch(reply.body())));
            case IDS_LEFT_OUT -> answer(exchange, reply.with(FalseReceipt.withoutSome(reply.body())));
            case PORTAL ->
                answer(exchange, new Reply(200, "text/html", words(200).body()));
            case BARE_OK ->
                answer(
                        exchange,
                        new Reply(200, "application/json", "{\"status\":\"ok\"}".getBytes(StandardCharsets.UTF_8)));
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
                answer(exchange, words(planned.status() / 100 == 3 ? planned.status() : 307));
            }
            case NO_COMMANDS -> answer(exchange, reply.with(FalseReceipt.withoutCommands(reply.body())));
            case STATUS -> answer(exchange, words(planned.status()));
            case PROBLEM -> answer(exchange, FalseReceipt.problem(planned.status(), planned.type()));
        }
    }

    private Reply asked(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(real.resolve(exchange.getRequestURI()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (var name : new String[] {"Authorization", "Content-Type", "Content-Digest", "Content-Encoding"}) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(field -> request.header(name, field));
        }
        try {
            var reply = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            reply.headers()
                    .firstValue("Retry-After")
                    .ifPresent(field -> exchange.getResponseHeaders().set("Retry-After", field));
            var type = reply.headers().firstValue("Content-Type").orElse("text/plain");
            return new Reply(reply.statusCode(), type, reply.body());
        } catch (IOException e) {
            // The collector behind is gone: a front says so.
            return words(502);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Optional<Integer> poisoned(HttpExchange exchange, byte[] body) throws IOException {
        if (poison.isEmpty()) {
            return Optional.empty();
        }
        var text = new String(plain(exchange, body), StandardCharsets.UTF_8);
        return poison.entrySet().stream()
                .filter(bad -> text.contains(bad.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static byte[] plain(HttpExchange exchange, byte[] body) throws IOException {
        if (!"gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            return body;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }

    /** What a proxy says in its own words. */
    private static Reply words(int status) {
        var page = "<html><title>%d</title><p>Войдите в сеть, чтобы продолжить.</p></html>".formatted(status);
        return new Reply(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        var isBare = reply.status() == 204 || reply.status() == 304;
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), isBare ? -1 : reply.body().length);
        if (!isBare) {
            exchange.getResponseBody().write(reply.body());
        }
        exchange.close();
    }

    private static void cut(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length + 1L);
        exchange.getResponseBody().write(reply.body());
        exchange.getResponseBody().flush();
        try {
            exchange.getResponseBody().close();
        } catch (IOException e) {
            // One byte less than was promised: the server closes the line, which is what was wanted.
            exchange.close();
        }
    }

    @Override
    public void close() {
        front.stop(0);
        threads.shutdownNow();
    }

    /** An answer on its way. */
    record Reply(int status, String type, byte[] body) {
        Reply with(byte[] other) {
            return new Reply(status, type, other);
        }
    }
}
