package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.api.PackShelf;
import org.otklik.testkit.PackFolderCopy;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.PackVersion;

class ResultsAndSignInTest {
    @TempDir
    private Path data;

    private CollectorUnderTest collector;

    @BeforeEach
    void start() throws IOException {
        collector = new CollectorUnderTest(data);
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void withoutASessionThereIsNothingToSee() {
        assertThat(collector.get("/", "").statusCode()).isEqualTo(302);
        assertThat(collector.get("/results.js", "").statusCode()).isEqualTo(302);
        assertThat(collector.get("/api/results", "").statusCode()).isEqualTo(401);
        assertThat(collector.get("/api/results", "otklik_session=guess").statusCode())
                .isEqualTo(401);
        assertThat(collector
                        .get("/api/results", "otklik_session=" + collector.token.reveal())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLinkWorksOnce() {
        var code = collector.newCode();
        var first = collector.form("/sign-in/code", "code=" + code);
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(collector.get("/", cookie(first)).statusCode()).isEqualTo(200);
        assertThat(collector.form("/sign-in/code", "code=" + code).statusCode()).isEqualTo(401);
    }

    @Test
    void aPasswordOpensAndAWrongOneDoesNot() {
        collector.addAccount("anna", "correct horse battery");
        var wrong = collector.form("/sign-in", "login=anna&password=correct+horse");
        assertThat(wrong.headers().firstValue("Location").orElse("")).endsWith("/sign-in?wrong");
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        var right = collector.form("/sign-in", "login=anna&password=correct+horse+battery");
        assertThat(collector.get("/api/results", cookie(right)).statusCode()).isEqualTo(200);
        assertThat(right.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void guessesAreSlowedDown() {
        collector.addAccount("anna", "correct horse battery");
        for (var i = 0; i < 5; i++) {
            collector.form("/sign-in", "login=anna&password=guess" + i);
        }
        var right = collector.form("/sign-in", "login=anna&password=correct+horse+battery");
        assertThat(right.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesAllowNoForeignScript() {
        var headers = collector.get("/sign-in", "").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theNumbersAreThoseOfTheAnswers() {
        List<CanonicalItem> items = new ArrayList<>();
        for (var i = 0; i < 12; i++) {
            items.add(collector.response(i < 3 ? 1 : 4, "property"));
        }
        for (var i = 0; i < 10; i++) {
            items.add(collector.response(5, "family"));
        }
        items.add(collector.response(2, "ids"));
        items.add(collector.comment("<img src=x onerror=alert(1)>"));
        collector.post(collector.batch(items.toArray(CanonicalItem[]::new)));
        var session = cookie(collector.form("/sign-in/code", "code=" + collector.newCode()));
        var json = collector.get("/api/results?period=all&lang=ru", session).body();
        assertThat(json)
                .contains("\"complete\":23")
                .contains("{\"value\":\"1\",\"label\":\"Очень плохо\",\"n\":3}")
                .contains("{\"value\":\"4\",\"label\":\"Хорошо\",\"n\":9}")
                .contains("\"title\":\"Недвижимость и земля\",\"n\":12,\"share\":0.25")
                .contains("{\"title\":\"Паспорта и удостоверения\",\"hidden\":true}")
                .contains("{\"title\":\"Семья и дети\",\"hidden\":true}")
                .contains("\"state\":\"proved\",\"stored\":24,\"committed\":24")
                .contains("{\"value\":\"queue\",\"label\":\"Долгая очередь\",\"n\":23}")
                .doesNotContain("<img");
        assertThat(json).containsPattern("\"name\":\"ease\"[^\\[]*\"n\":0,\"na\":23,\"skipped\":0");
        assertThat(json).containsPattern("\"name\":\"outcome\"[^\\[]*\"n\":0,\"na\":0,\"skipped\":23");
    }

    @Test
    void packsVersionsAndThoseWhoWereAskedAreNeverPooled(@TempDir Path folder) throws IOException {
        new PackShelf(data).add(PackFolderCopy.of("mfc-basic", 2, folder));
        List<CanonicalItem> items = new ArrayList<>();
        for (var i = 0; i < 12; i++) {
            items.add(collector.response(4, "property"));
            items.add(collector.response(new PackVersion("mfc-basic", 2, "fedcba9876543210"), 1, "property"));
            items.add(collector.staffResponse(1, 2));
        }
        items.add(collector.comment("Хороший зал"));
        items.add(collector.comment("staff", "Слишком душно"));
        collector.post(collector.batch(items.toArray(CanonicalItem[]::new)));
        var session = cookie(collector.form("/sign-in/code", "code=" + collector.newCode()));
        var first = collector.get("/api/results?period=all&lang=ru", session).body();
        assertThat(first)
                .contains(
                        "{\"key\":\"mfc-basic.1\",\"id\":\"mfc-basic\",\"version\":1,\"audience\":\"citizen\",\"complete\":12}")
                .contains("{\"key\":\"staff.1\",\"id\":\"staff\",\"version\":1,\"audience\":\"staff\",\"complete\":12}")
                .contains(
                        "{\"key\":\"mfc-basic.2\",\"id\":\"mfc-basic\",\"version\":2,\"audience\":\"citizen\",\"complete\":12}")
                .contains("\"pack\":\"mfc-basic.1\",\"complete\":12,\"abandoned\":0")
                .contains("{\"value\":\"1\",\"label\":\"Очень плохо\",\"n\":0}")
                .contains("\"n\":12,\"share\":0.0")
                .contains("Хороший зал")
                .doesNotContain("душно")
                .doesNotContain("work_ease");
        var staff = collector
                .get("/api/results?period=all&lang=ru&pack=staff.1", session)
                .body();
        assertThat(staff)
                .contains("\"pack\":\"staff.1\",\"complete\":12,\"abandoned\":0")
                .contains("{\"value\":\"1\",\"label\":\"Сложно\",\"n\":12}")
                .contains("\"groups\":[]")
                .contains("душно")
                .doesNotContain("Хороший зал")
                .doesNotContain("overall");
        var other = collector
                .get("/api/results?period=all&lang=ru&pack=mfc-basic.2", session)
                .body();
        assertThat(other)
                .contains("{\"value\":\"1\",\"label\":\"Очень плохо\",\"n\":12}")
                .contains("\"n\":12,\"share\":1.0");
    }

    @Test
    void fewerThanTenAnswersShowNoDistribution() {
        List<CanonicalItem> items = new ArrayList<>();
        for (var i = 0; i < 9; i++) {
            items.add(collector.response(4, "property"));
        }
        collector.post(collector.batch(items.toArray(CanonicalItem[]::new)));
        var session = cookie(collector.form("/sign-in/code", "code=" + collector.newCode()));
        assertThat(collector.get("/api/results?period=all&lang=ru", session).body())
                .contains("\"complete\":9")
                .containsPattern("\"name\":\"overall\"[^}]*\"n\":9,\"na\":0,\"skipped\":0,\"hidden\":true}")
                .doesNotContain("\"label\"");
    }

    @Test
    void whatTheKioskStillHoldsIsOnTheWay() {
        collector.response(4, "ids");
        collector.post(collector.batch(collector.response(4, "ids")));
        var session = cookie(collector.form("/sign-in/code", "code=" + collector.newCode()));
        assertThat(collector.get("/api/results?lang=en", session).body())
                .contains("\"state\":\"on_the_way\",\"stored\":1,\"committed\":2");
    }

    private static String cookie(HttpResponse<String> reply) {
        var set = reply.headers().firstValue("Set-Cookie").orElse("");
        return set.replaceAll(";.*", "");
    }
}
