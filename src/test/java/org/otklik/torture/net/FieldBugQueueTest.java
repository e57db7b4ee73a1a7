package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.torture.OutboxCopy;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.Sha256;

/** The queue's part of {@link FieldBugTest}: what is kept, what blocks, what is counted, when it is tried again. */
class FieldBugQueueTest {
    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void begin() throws IOException {
        scene = new Scene(folder);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    /** Two tabs, one draft, one id. */
    @Test
    void enketo567TheSameVisitKeptTwiceHasTwoIds() {
        var opening = (OutboxOpening.Opened) SqliteOutbox.open(folder.resolve("other.db"), new SecureRandom());
        try (var outbox = opening.outbox()) {
            var visit = new Visits(new Random(1)).silent(Instant.now());
            var first = (Outcome.Kept) outbox.commit(visit);
            var second = (Outcome.Kept) outbox.commit(visit);
            assertThat(first.ids()).doesNotContainAnyElementsOf(second.ids());
            assertThat(outbox.standing(Instant.now()).due()).isEqualTo(2);
        }
    }

    /** One record blocked all others and could not be removed; also enketo#1010, enketo#416. */
    @ParameterizedTest
    @ValueSource(ints = {400, 422, 500})
    void enketo1226AnItemThatTheServerBreaksOnHoldsUpNoOther(int status) {
        scene.visits(9);
        scene.front.poison(scene.kiosk.newest().toString(), status);
        scene.sendAll();
        assertThat(scene.kiosk.standing().quarantined()).isEqualTo(1);
        assertThat(scene.kiosk.standing().due()).isZero();
        assertThat(scene.kiosk.acked()).isEqualTo(scene.ledger().rows().size()).isGreaterThanOrEqualTo(8);
        // Once the server is mended the technician lets it go again, and it arrives.
        assertThat(scene.violationsAtTheEnd()).isEmpty();
        assertThat(scene.ledger().rows().size()).isGreaterThanOrEqualTo(9);
    }

    /** The queue stood still for a quarter of an hour and more after the server had come back. */
    @Test
    void enketo1180HoweverLongTheServerWasAwayTheNextTryIsNear() {
        scene.visits(2);
        scene.lineHas(LineFault.REFUSE);
        var longest = Duration.ZERO;
        for (var tries = 0; tries < 25; tries++) {
            var pause = scene.kiosk.round().pause();
            longest = pause.compareTo(longest) > 0 ? pause : longest;
            scene.clock.pass(pause);
        }
        assertThat(longest).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(901));
        scene.allIsWell();
        scene.kiosk.round();
        assertThat(scene.kiosk.standing().due()).isZero();
    }

    /** Writes that nobody waited for, replays split and dropped; also formbricks#7767, formbricks#7744. */
    @Test
    void formbricks8029WhatWasCalledKeptIsInTheFileAndNowhereElse() throws IOException, SQLException {
        scene.visits(8);
        // As a power cut would find them, as far as the system's cache goes: nobody has closed anything.
        var cut = Files.createDirectory(folder.resolve("cut"));
        for (var name : List.of("outbox.db", "outbox.db-wal")) {
            Files.copy(folder.resolve(name), cut.resolve(name));
        }
        var there = OutboxCopy.of(cut.resolve("outbox.db")).items();
        assertThat(there)
                .extracting(item -> item.id().toString())
                .contains(scene.kiosk.newest().toString());
        assertThat(there).hasSize(scene.kiosk.thanked());
    }

    /** Without a login there was no telling a repeat from a second answer. */
    @Test
    void formbricks7430AnItemWithoutADigestIsNotTaken() {
        scene.visits(1);
        scene.kiosk.round();
        var batch = text(scene.sent().get(0)).replaceAll(",\"sha256\":\"[0-9a-f]{64}\"", "");
        assertThat(batch).contains("same_boot");
        var reply = scene.post(batch.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.statusCode() == 422 || reply.body().contains("rejected"))
                .as(reply.body())
                .isTrue();
        assertThat(scene.ledger().rows()).hasSize(1);
    }

    /** Items without an id were doubled. */
    @Test
    void aggregate331AnItemWithoutAnIdIsRefusedAtTheWire() {
        scene.visits(1);
        scene.kiosk.round();
        var item = scene.sent().get(0).items().get(0);
        var nameless = new String(item.body(), StandardCharsets.UTF_8)
                .replace("\"id\":\"" + scene.kiosk.newest() + "\",", "")
                .getBytes(StandardCharsets.UTF_8);
        var sent = scene.sent().get(0);
        var body = BatchJson.write(new Batch(
                sent.batch(),
                sent.kiosk(),
                sent.epoch(),
                sent.boot(),
                sent.request() + 1,
                sent.sentAt(),
                List.of(new BatchItem(nameless, Sha256.of(nameless), true)),
                sent.tallies(),
                sent.health(),
                sent.done()));
        assertThat(scene.post(body).body()).contains("bad_id");
        assertThat(scene.ledger().rows()).hasSize(1);
    }

    /** What had been there already was reported as not written. */
    @Test
    void cortex7240ADuplicateIsASuccessInEveryCounter() {
        scene.visits(3);
        scene.lineHas(LineFault.CUT_AFTER_COMMIT);
        scene.kiosk.round();
        scene.allIsWell();
        scene.kiosk.round();
        assertThat(scene.receipt().results())
                .extracting(result -> result.status())
                .containsOnly(ItemStatus.DUPLICATE);
        assertThat(scene.receipt().tallies()).allMatch(epoch -> epoch.response().n() == 3 && epoch.proved());
        assertThat(scene.kiosk.acked()).isEqualTo(3);
        assertThat(scene.kiosk.standing().due()).isZero();
        assertThat(scene.kiosk.standing().quarantined()).isZero();
    }

    /** 429 was taken for final, 408 and every 5xx for passing; opentelemetry-python, PR 5460. */
    @Test
    void opentelemetry5460EachStatusHasItsOwnWait() {
        scene.visits(2);
        for (var status : List.of(408, 425, 429, 502, 503, 504)) {
            assertThat(waitAfter(status)).as("status %d", status).isLessThanOrEqualTo(Duration.ofSeconds(6));
        }
        for (var status : List.of(500, 501, 507)) {
            assertThat(waitAfter(status)).as("status %d", status).isEqualTo(Duration.ofMinutes(15));
        }
        assertThat(waitAfter(404)).isEqualTo(Duration.ofHours(1));
        assertThat(scene.kiosk.standing().due()).isEqualTo(2);
    }

    private Duration waitAfter(int status) {
        scene.kiosk.restart();
        scene.clock.pass(Duration.ofHours(2));
        scene.answersAre(ReplyPlan.Planned.status(status));
        return scene.kiosk.round().pause();
    }

    /** The time of sending was frozen at the first try: wrong times of whoever was offline. */
    @Test
    void segmentDocs7645TheTimeOfSendingIsNewAtEachTry() {
        scene.visits(2);
        scene.lineHas(LineFault.RESET_IN_BODY);
        scene.kiosk.round();
        scene.clock.pass(Duration.ofHours(5));
        scene.allIsWell();
        scene.kiosk.round();
        var tries = scene.sent();
        assertThat(tries).hasSize(2);
        assertThat(Duration.between(tries.get(0).sentAt(), tries.get(1).sentAt()))
                .isEqualTo(Duration.ofHours(5));
        assertThat(tries.stream().map(FieldBugQueueTest::bodies).collect(Collectors.toSet()))
                .hasSize(1);
    }

    /** A reset of the log could damage the file under two connections: SQLite 3.7.0 to 3.51.2. */
    @Test
    void sqliteWalResetOurVersionIsNotOneOfThoseAndTwoConnectionsAgree() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + scene.outbox);
                var statement = other.createStatement()) {
            var version = statement
                    .executeQuery("SELECT sqlite_version()")
                    .getString(1)
                    .split("\\.");
            var number = Integer.parseInt(version[0]) * 1_000_000
                    + Integer.parseInt(version[1]) * 1_000
                    + Integer.parseInt(version[2]);
            assertThat(number).isGreaterThanOrEqualTo(3_051_003);
            for (var i = 0; i < 200; i++) {
                scene.kiosk.visit();
                statement.execute("PRAGMA wal_checkpoint(RESTART)");
            }
            assertThat(statement.executeQuery("PRAGMA integrity_check").getString(1))
                    .isEqualTo("ok");
        }
        scene.sendAll();
        assertThat(scene.violationsAtTheEnd()).isEmpty();
    }

    /** The time-out of the client ended at the headers; JDK-8208693. */
    @Test
    void jdk8208693ABodyThatTricklesEndsTheCallAtItsDeadline() {
        scene.visits(1);
        scene.lineHas(LineFault.TRICKLE_AFTER_HEAD);
        var began = System.nanoTime();
        scene.kiosk.round();
        // The reply would take minutes; a busy machine is forgiven some seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(1500), EachFaultAlone.SHORT.call().plusSeconds(20));
        assertThat(scene.kiosk.standing().due()).isEqualTo(1);
    }

    private static String text(Batch batch) {
        return new String(BatchJson.write(batch), StandardCharsets.UTF_8);
    }

    private static List<String> bodies(Batch batch) {
        return batch.items().stream()
                .map(item -> new String(item.body(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
