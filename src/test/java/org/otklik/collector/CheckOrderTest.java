package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.wire.Problem;
import org.otklik.wire.ProblemJson;
import org.otklik.wire.Sha256;

/**
 * Token, size, encoding, digest, JSON, protocol, kiosk: a request with several mistakes hears of the first. Each step mends
 * one of them, so the answers come in the order of the checks.
 */
class CheckOrderTest {
    @TempDir
    private Path data;

    @Test
    void theFirstCheckThatFailsAnswers() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            var good = new String(collector.batch(), StandardCharsets.UTF_8);
            List<String> heard = new ArrayList<>();
            var request = new Request(
                    "x".repeat(5_000_000),
                    new TreeMap<>(Map.of("Authorization", "Bearer none", "Content-Encoding", "br")));
            heard.add(request.announced(collector));
            request = request.with("Authorization", "Bearer " + collector.token.reveal());
            heard.add(request.announced(collector));
            request = request.with("Content-Encoding", "identity");
            heard.add(request.sent(collector));
            request = new Request("{", request.fields())
                    .with("Content-Digest", Sha256.of(new byte[1]).contentDigest());
            heard.add(request.sent(collector));
            request = request.without("Content-Digest");
            heard.add(request.sent(collector));
            UnaryOperator<String> strange = text -> text.replace(
                    collector.token.kiosk().toString(), UUID.randomUUID().toString());
            heard.add(new Request(strange.apply(good.replace("otklik-sync/1", "otklik-sync/9")), request.fields())
                    .sent(collector));
            heard.add(new Request(strange.apply(good), request.fields()).sent(collector));
            heard.add(new Request(good, request.fields()).sent(collector));
            assertThat(heard)
                    .containsExactly(
                            "401 /problems/bad-token",
                            "415 /problems/bad-encoding",
                            "413 /problems/too-large",
                            "400 /problems/bad-digest",
                            "400 /problems/bad-json",
                            "422 /problems/bad-batch",
                            "403 /problems/other-kiosk",
                            "200");
        }
    }

    private record Request(String body, Map<String, String> fields) {
        Request with(String field, String value) {
            var more = new TreeMap<>(fields);
            more.put(field, value);
            return new Request(body, more);
        }

        Request without(String field) {
            var less = new TreeMap<>(fields);
            less.remove(field);
            return new Request(body, less);
        }

        /** Sends the head alone: its refusal does not wait for the body. */
        String announced(CollectorUnderTest collector) throws IOException {
            var reply =
                    collector.reply(with("Content-Length", "" + body.length()).fields(), new byte[0]);
            var problem = ProblemJson.read(
                    reply.substring(reply.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8));
            return heard(Integer.parseInt(reply.split(" ", 3)[1]), problem);
        }

        String sent(CollectorUnderTest collector) {
            var reply = collector.post(body.getBytes(StandardCharsets.UTF_8), fields);
            var problem = ProblemJson.read(reply.body().getBytes(StandardCharsets.UTF_8));
            return heard(reply.statusCode(), problem);
        }

        private static String heard(int status, Optional<Problem> problem) {
            return (status + " " + problem.map(Problem::type).orElse("")).strip();
        }
    }
}
