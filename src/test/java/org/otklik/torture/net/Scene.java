package org.otklik.torture.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.otklik.collector.HastyCollector;
import org.otklik.peer.Exchange;
import org.otklik.sync.Endpoint;
import org.otklik.testkit.FakeClock;
import org.otklik.torture.Checker;
import org.otklik.torture.History;
import org.otklik.torture.LedgerDump;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchJson;
import org.otklik.wire.BatchReading;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** One kiosk, one line, one collector, all real; the test moves the clock of the kiosk and says what goes wrong. */
final class Scene implements AutoCloseable {
    private static final int ROUNDS_TO_DRAIN = 60;
    private static final long SEED = 20_261_128;

    final FakeClock clock = new FakeClock(Instant.now());
    final Path outbox;
    final KioskToken token;
    final FaultCollector front;
    final FaultProxy line;
    final VirtualKiosk kiosk;
    private final HastyCollector collector;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Batch> sent = new ArrayList<>();
    private final AtomicReference<Exchange> answer = new AtomicReference<>(new Exchange.Failed("nothing was sent"));

    Scene(Path folder) throws IOException {
        collector = new HastyCollector(folder.resolve("collector"));
        front = new FaultCollector(URI.create(collector.address()), SEED);
        line = new FaultProxy(front.port(), FaultPlan.always(LineFault.NONE), SEED);
        token = collector.newKiosk();
        outbox = folder.resolve("outbox.db");
        var endpoint = EachFaultAlone.endpoint(line.address(), token);
        Endpoint heard = (id, batch, encoding) -> {
            sent.add(((BatchReading.Accepted) BatchJson.read(batch)).batch());
            answer.set(endpoint.send(id, batch, encoding));
            return answer.get();
        };
        kiosk = new VirtualKiosk(outbox, token, heard, clock, SEED);
    }

    void visits(int count) {
        for (var i = 0; i < count; i++) {
            kiosk.visit();
        }
    }

    void lineHas(LineFault fault) {
        line.plan(FaultPlan.always(fault));
        line.hangUp();
    }

    void answersAre(ReplyPlan.Planned planned) {
        front.plan(ReplyPlan.always(planned));
    }

    void allIsWell() {
        lineHas(LineFault.NONE);
        line.awaitListening();
        answersAre(ReplyPlan.Planned.NONE);
        front.noPoison();
    }

    /** Sends without waiting until nothing is due; gives up after some tries. */
    void sendAll() {
        for (var tries = 0; tries < ROUNDS_TO_DRAIN && kiosk.standing().due() > 0; tries++) {
            clock.pass(Duration.ofMinutes(1));
            kiosk.round();
        }
    }

    /** Batches as the kiosk wrote them. */
    List<Batch> sent() {
        return sent;
    }

    /** The receipt that came last. */
    Receipt receipt() {
        return ReceiptJson.read(((Exchange.Answered) answer.get()).body()).orElseThrow();
    }

    /** Sends a batch past the kiosk. */
    HttpResponse<String> post(byte[] body) {
        var request = HttpRequest.newBuilder(front.address().resolve("/v1/batches"))
                .header("Authorization", "Bearer " + token.reveal())
                .header("Content-Type", "application/json")
                .header("Content-Digest", Sha256.of(body).contentDigest())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Path ledgerFile() {
        return collector.ledger();
    }

    LedgerDump ledger() {
        try {
            return LedgerDump.of(collector.ledger());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the one checker finds; the kiosk is drained and closed for it. */
    List<Checker.Violation> violationsAtTheEnd() {
        allIsWell();
        kiosk.prepareToDrain();
        if (!kiosk.drained(ROUNDS_TO_DRAIN)) {
            throw new AssertionError("not drained: " + kiosk.standing());
        }
        kiosk.close();
        try {
            return Checker.violations(new History(
                    List.of(kiosk.history()), ledger(), History.State.DRAINED, List.of(), History.Logs.NONE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        line.close();
        front.close();
        collector.close();
    }
}
