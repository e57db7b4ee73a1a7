package org.otklik.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.wire.Health;
import org.otklik.wire.KioskToken;

/** What a hotel's log-in page, a proxy or a parked domain answers, over a real socket: it acknowledges nothing. */
class CaptivePortalTest extends SyncTrial {
    @ParameterizedTest
    @CsvSource({
        "200,text/html,<html>Войдите</html>,bad_peer",
        "200,application/json,{},bad_peer",
        "200,application/json,'{\"status\":\"ok\"}',bad_peer",
        "204,text/plain,'',bad_peer",
        "302,text/html,'',redirect",
        "307,text/html,'',redirect",
        "511,text/html,<html>log in</html>,portal",
        "407,text/html,<html>proxy</html>,proxy_auth",
        "403,text/html,<html>blocked</html>,blocked"
    })
    void anythingButAReceiptLeavesTheItemsPending(int status, String type, String page, String alert)
            throws IOException {
        keep();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.getResponseHeaders().set("Set-Cookie", "portal=1");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            var token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());
            var reporter = new Reporter(outbox, token.kiosk(), "mfc-1", () -> new Health("1", "ok", 1, 0));
            var quick = new Pace(Duration.ofSeconds(300), Duration.ZERO, new Random(3));
            var portal = new SyncLoop(
                    outbox, HttpEndpoint.at(address, token), reporter, quick, new BatchSize(200, 524288), clock);
            portal.round();
            portal.round();
            assertThat(outbox.standing(clock.instant()).due()).isEqualTo(1);
            assertThat(outbox.standing(clock.instant()).quarantined()).isZero();
            assertThat(portal.alert().orElseThrow().word()).isEqualTo(alert);
        } finally {
            server.stop(0);
        }
        loop.round();
        assertThat(endpoint.stored()).hasSize(1);
    }
}
