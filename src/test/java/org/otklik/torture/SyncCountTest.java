package org.otklik.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.otklik.torture.CommitSpeed.SyncCount;

/** What the harness of the commit sees in what the kernel was asked. */
class SyncCountTest {
    private static final DiskCall OPEN = new DiskCall.Said("open 1");
    private static final DiskCall KEPT = new DiskCall.Said("kept 1");
    private static final DiskCall LOG = new DiskCall.Sync("/d/outbox.db-wal");
    private static final DiskCall FILE = new DiskCall.Sync("/d/outbox.db");

    @Test
    void oneSyncOfTheLogBeforeEachWordIsRight() {
        var count = SyncCount.of(List.of(LOG, FILE, OPEN, LOG, KEPT, LOG, KEPT));
        assertThat(count.wrong()).isEmpty();
        assertThat(count.atCheckpoints()).isZero();
    }

    @Test
    void aCheckpointBehindTheWordIsCountedApart() {
        var count = SyncCount.of(List.of(OPEN, LOG, KEPT, LOG, FILE, LOG, LOG, KEPT));
        assertThat(count.wrong()).isEmpty();
        assertThat(count.atCheckpoints()).isEqualTo(3);
    }

    @Test
    void aWordWithoutASyncIsWrong() {
        assertThat(SyncCount.of(List.of(OPEN, LOG, KEPT, KEPT)).wrong()).hasSize(1);
    }

    @Test
    void aCheckpointThatTheVisitorWaitsForIsWrong() {
        assertThat(SyncCount.of(List.of(OPEN, LOG, LOG, FILE, KEPT)).wrong()).hasSize(1);
    }

    @Test
    void silenceIsWrong() {
        assertThat(SyncCount.of(List.of(OPEN)).wrong()).hasSize(1);
    }
}
