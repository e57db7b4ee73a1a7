package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.sync.SyncLoop;
import org.otklik.torture.Visits;
import org.otklik.wire.Batch;
import org.otklik.wire.BatchItem;
import org.otklik.wire.BatchJson;
import org.otklik.wire.Health;
import org.otklik.wire.ItemStatus;

/**
 * What happened to others in the field, and must not happen here: a method for each, with the number of the public thread
 * in its name. Between real parts: outbox file, sync, sockets, collector, ledger. Others are in
 * {@link FieldBugQueueTest}, {@link FieldBugDiskTest} and {@link FieldBugLedgerTest}.
 */
class FieldBugTest {
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

    /** A slow server, resent every 15 s: ten copies. */
    @Test
    void formhub678RepliesThatComeTooLateLeaveOneRow() {
        scene.visits(1);
        scene.lineHas(LineFault.TRICKLE_DOWN);
        for (var tries = 0; tries < 3; tries++) {
            scene.kiosk.round();
        }
        assertThat(scene.sent()).hasSize(3);
        assertThat(scene.kiosk.acked()).isZero();
        assertThat(scene.ledger().rows()).hasSize(1);
        assertThat(scene.violationsAtTheEnd()).isEmpty();
    }

    /** A cut after a successful upload could not be told from a failure. */
    @Test
    void getodk50ACutAfterTheCommitIsADuplicateNextAndASuccess() {
        scene.visits(3);
        scene.lineHas(LineFault.CUT_AFTER_COMMIT);
        scene.kiosk.round();
        assertThat(scene.kiosk.acked()).isZero();
        assertThat(scene.ledger().rows()).hasSize(3);
        scene.allIsWell();
        scene.kiosk.round();
        assertThat(scene.receipt().results()).allMatch(result -> result.status() == ItemStatus.DUPLICATE);
        assertThat(scene.kiosk.acked()).isEqualTo(3);
        assertThat(scene.violationsAtTheEnd()).isEmpty();
    }

    /** Deleted after sending although it had failed. */
    @Test
    void getodk1017NoStatusTakesAnItemFromTheKiosk() {
        scene.visits(2);
        for (var status : ReplyPlan.STATUSES) {
            scene.answersAre(ReplyPlan.Planned.status(status));
            scene.clock.pass(Duration.ofDays(1));
            scene.kiosk.round();
            var standing = scene.kiosk.standing();
            assertThat(standing.due() + standing.quarantined())
                    .as("status %d", status)
                    .isEqualTo(2);
        }
        assertThat(scene.kiosk.acked()).isZero();
        assertThat(scene.violationsAtTheEnd()).isEmpty();
    }

    /** A crash in the upload, then an edit: the same id with other content, stuck for ever. */
    @Test
    void collect5317AnItemNeverChangesAndAConflictIsKeptAndAcked() throws SQLException {
        scene.visits(1);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + scene.outbox);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE item SET body=x'7b7d'"))
                    .hasMessageContaining("an item never changes");
        }
        var ours = scene.kiosk.newest();
        var other = new Visits(new Random(5))
                .silent(scene.clock.instant())
                .response()
                .withId(ours);
        assertThat(scene.post(batch(List.of(new BatchItem(other.body(), other.sha256(), true))))
                        .statusCode())
                .isEqualTo(200);
        scene.kiosk.round();
        assertThat(scene.receipt().results()).allMatch(result -> result.status() == ItemStatus.CONFLICT);
        assertThat(scene.kiosk.acked()).isEqualTo(1);
        assertThat(conflicts()).isEqualTo(1);
        assertThat(scene.ledger().rows()).hasSize(1);
    }

    private long conflicts() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + scene.ledgerFile());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM conflict")) {
            return row.getLong(1);
        }
    }

    /** Retried on some failures only, and not when the network came back; also collect#6120. */
    @Test
    void collect5946EveryTransientFaultEndsInADrainedQueue() {
        for (var fault : List.of(
                LineFault.REFUSE,
                LineFault.RESET_BEFORE_BODY,
                LineFault.RESET_IN_BODY,
                LineFault.CUT_AFTER_COMMIT,
                LineFault.BYTE_LIMIT,
                LineFault.HALF_CLOSE_DOWN,
                LineFault.DAMAGE_UP)) {
            scene.visits(2);
            scene.lineHas(fault);
            scene.kiosk.round();
            assertThat(scene.kiosk.standing().due()).as(fault.name()).isPositive();
            scene.allIsWell();
            scene.sendAll();
            assertThat(scene.kiosk.standing().due()).as(fault.name()).isZero();
        }
        assertThat(scene.violationsAtTheEnd()).isEmpty();
    }

    /** «Sending» survived a reboot and blocked the queue. */
    @Test
    void collect4513WhatWasBeingSentIsPendingAtTheNextStart() throws SQLException {
        scene.visits(3);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + scene.outbox);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE item SET state='sending'"))
                    .isEqualTo(3);
        }
        assertThat(scene.sent()).isEmpty();
        scene.kiosk.restart();
        scene.kiosk.round();
        assertThat(scene.kiosk.acked()).isEqualTo(3);
    }

    /** Went on through a thousand items after an error that could not heal. */
    @Test
    void collect1939ARefusedTokenEndsTheRunAfterOneRequest() {
        scene.visits(300);
        scene.answersAre(ReplyPlan.Planned.status(401));
        var round = scene.kiosk.round();
        assertThat(scene.kiosk.loop().state()).isEqualTo(SyncLoop.State.REFUSED);
        assertThat(round.pause()).isBetween(Duration.ofMinutes(15), Duration.ofHours(1));
        assertThat(scene.sent()).hasSize(1);
        assertThat(scene.kiosk.acked()).isZero();
    }

    /** A lost database made what had been sent sendable again. */
    @Test
    void collect1611AnOldCopySendsDuplicatesAndTheAccountStaysRight() throws IOException {
        scene.visits(3);
        scene.kiosk.close();
        var copy = Files.copy(scene.outbox, folder.resolve("old.db"));
        scene.kiosk.restart();
        scene.sendAll();
        assertThat(scene.kiosk.acked()).isEqualTo(3);
        var endpoint = EachFaultAlone.endpoint(scene.line.address(), scene.token);
        try (var again = new VirtualKiosk(copy, scene.token, endpoint, scene.clock, 9)) {
            again.round();
            assertThat(again.acked()).isEqualTo(3);
        }
        try (var empty = new VirtualKiosk(folder.resolve("new.db"), scene.token, endpoint, scene.clock, 9)) {
            empty.visit();
            empty.round();
            assertThat(empty.acked()).isEqualTo(1);
        }
        assertThat(scene.ledger().rows()).hasSize(4);
        var epochs = scene.ledger().tallies().stream()
                .filter(tally -> tally.stored().n() > 0)
                .collect(Collectors.toMap(tally -> tally.stored().n(), tally -> tally.epoch()));
        assertThat(epochs).containsOnlyKeys(3L, 1L);
    }

    private byte[] batch(List<BatchItem> items) {
        return BatchJson.write(new Batch(
                UUID.randomUUID(),
                scene.token.kiosk(),
                new UUID(3, 4),
                1,
                1,
                scene.clock.instant(),
                items,
                List.of(),
                new Health("1", "ok", 100, 0),
                List.of()));
    }
}
