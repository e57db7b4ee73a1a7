package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.api.Rereading;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Results;
import org.otklik.collector.ledger.Unread;
import org.otklik.survey.PackReading;
import org.otklik.testkit.PackFolderCopy;
import org.otklik.wire.BatchItem;
import org.otklik.wire.CanonicalItem;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PackVersion;
import org.otklik.wire.ReceiptJson;
import org.otklik.wire.Sha256;

/** The table «what meets what», row by row, over a real socket: what is answered, what is kept, what is shown. */
class ConflictTableTest {
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
    void anotherBodyUnderAnIdIsKeptBesideAndShownWithBothDigests() {
        var item = collector.response(2, "property");
        var other = changed(item, "\"overall\":2", "\"overall\":5");
        assertThat(status(item)).isEqualTo(ItemStatus.STORED);
        assertThat(status(other)).isEqualTo(ItemStatus.CONFLICT);
        assertThat(registry().conflicts())
                .containsExactly(new Registry.Conflict(item.id(), List.of(item.sha256(), other.sha256())));
        assertThat(codes()).containsExactly("mangled");
        assertThat(page()).contains(item.sha256().hex() + " ≠ " + other.sha256().hex());
    }

    @Test
    void aDigestThatIsNotThatOfItsBytesIsRefusedAndShownWithBoth() {
        var item = collector.response(2, "property");
        var claimed = Sha256.of(new byte[] {1});
        var results = results(new BatchItem(item.body(), claimed, true));
        assertThat(results).containsExactly(ItemResult.rejected(item.id().toString(), "digest_mismatch"));
        assertThat(registry().mangled())
                .containsExactly(new Registry.Conflict(item.id(), List.of(claimed, item.sha256())));
        assertThat(codes()).containsExactly("mangled");
        assertThat(counted()).isZero();
    }

    @Test
    void aPackThatIsNotHereIsKeptAndReadWhenItIsAdded(@TempDir Path folder) throws IOException {
        var item = collector.response(new PackVersion("mfc-basic", 7, "0123456789abcdef"), 2, "property");
        assertThat(status(item)).isEqualTo(ItemStatus.STORED);
        assertThat(status(item)).isEqualTo(ItemStatus.DUPLICATE);
        assertThat(counted()).isZero();
        assertThat(new Results(collector.database()).unread()).isEqualTo(1);
        assertThat(page()).contains("\"unread\":1");
        assertThat(reread()).isZero();
        assertThat(new PackShelf(data).add(PackFolderCopy.of("mfc-basic", 7, folder)))
                .isInstanceOf(PackReading.Loaded.class);
        assertThat(reread()).isEqualTo(1);
        assertThat(counted()).isEqualTo(1);
        assertThat(new Results(collector.database()).unread()).isZero();
    }

    @Test
    void aFormOfALaterReleaseIsKeptAndNotCounted() {
        assertThat(status(changed(collector.response(2, "property"), "\"schema\":1", "\"schema\":2")))
                .isEqualTo(ItemStatus.STORED);
        assertThat(counted()).isZero();
        assertThat(new Results(collector.database()).unread()).isEqualTo(1);
        assertThat(reread()).isZero();
    }

    @Test
    void aCommentOfAnUnknownPackWaitsForIt() {
        assertThat(status(collector.comment("strange", "слова"))).isEqualTo(ItemStatus.STORED);
        assertThat(new Results(collector.database()).unread()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"overall\":2                 | \"overall\":6",
                "\"overall\":2                 | \"overall\":\"2\"",
                "\"overall\":2                 | \"overall\":[2]",
                "\"overall\":2                 | \"overall\":{}",
                "\"overall\":2                 | \"nobody\":2",
                "[\"queue\",\"info\"]          | [\"queue\",\"queue\"]",
                "[\"queue\",\"info\"]          | [\"nowhere\"]",
                "\"end\":\"complete\"          | \"end\":\"other\"",
                "\"service\":\"property\"      | \"service\":\"spaceport\"",
                "\"service\":\"property\"      | \"service\":7",
            })
    void whatBreaksTheRulesOfItsPackIsKeptAndCountedBeside(String from, String to) {
        var item = changed(collector.response(2, "property"), from.strip(), to.strip());
        assertThat(status(item)).isEqualTo(ItemStatus.STORED);
        assertThat(counted()).isZero();
        assertThat(new Results(collector.database()).invalid()).isEqualTo(1);
        assertThat(page()).contains("\"invalid\":1");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T12+03:00", "1970-01-01T00+00:00", "2999-01-01T00+00:00", "2026-13-45T99+03:00", "yesterday"
    })
    void anHourThatIsNotThatOfTheIdOrCannotBeIsKeptAndCountedBeside(String hour) {
        var item = collector.response(2, "property");
        var text = new String(item.body(), StandardCharsets.UTF_8)
                .replaceFirst("\"hour\":\"[^\"]*\"", "\"hour\":\"" + hour + "\"");
        assertThat(status(CanonicalItem.of(item.id(), item.kind(), text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ItemStatus.STORED);
        assertThat(counted()).isZero();
        assertThat(new Results(collector.database()).invalid()).isEqualTo(1);
    }

    @Test
    void anAbsurdHourIsCountedBesideEvenWhereTheIdAgrees() {
        var id = org.otklik.wire.ItemId.mint(Instant.parse("1970-01-02T00:00:00Z"), new Random(4));
        var item = collector.response(2, "property");
        var text = new String(item.body(), StandardCharsets.UTF_8)
                .replaceFirst("\"hour\":\"[^\"]*\"", "\"hour\":\"1970-01-02T00+00:00\"")
                .replace(item.id().toString(), id.toString());
        assertThat(status(CanonicalItem.of(id, item.kind(), text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ItemStatus.STORED);
        assertThat(new Results(collector.database()).invalid()).isEqualTo(1);
    }

    @Test
    void aWholeItemIsCountedAndNothingIsSaid() {
        assertThat(status(collector.response(2, "property"))).isEqualTo(ItemStatus.STORED);
        assertThat(counted()).isEqualTo(1);
        assertThat(codes()).isEmpty();
        assertThat(page()).contains("\"unread\":0", "\"invalid\":0", "\"conflicts\":[]", "\"mangled\":[]");
    }

    private int reread() {
        return new Rereading(new Unread(collector.database()), new PackShelf(data)).run(Instant.now());
    }

    private Registry registry() {
        return new Registry(collector.database());
    }

    private List<String> codes() {
        return registry().alerts().stream().map(Registry.Alert::code).toList();
    }

    private String page() {
        var reply = collector.form("/sign-in/code", "code=" + collector.newCode());
        var session = reply.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return collector.get("/api/results?period=all", session).body();
    }

    private long counted() {
        return new Results(collector.database())
                .asked("0000", "9999").stream()
                        .mapToLong(Results.Asked::complete)
                        .sum();
    }

    private static CanonicalItem changed(CanonicalItem item, String from, String to) {
        var text = new String(item.body(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return CanonicalItem.of(item.id(), item.kind(), text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private ItemStatus status(CanonicalItem item) {
        return results(new BatchItem(item.body(), item.sha256(), true)).get(0).status();
    }

    private List<ItemResult> results(BatchItem... items) {
        var reply = collector.post(collector.batch(Arrays.asList(items)));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return ReceiptJson.read(reply.body().getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .results();
    }
}
