package org.otklik.collector.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works that share a commit: none takes another down with it, and none is answered before. */
class GroupCommitTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private LedgerDatabase database;
    private LedgerDatabase onlooker;
    private GroupCommit commits;

    @BeforeEach
    void open() {
        database = LedgerDatabase.open(folder.resolve("ledger.db"));
        onlooker = LedgerDatabase.open(folder.resolve("ledger.db"));
        database.jdbi().useHandle(handle -> {
            handle.execute("CREATE TABLE told(n INTEGER PRIMARY KEY) STRICT");
            handle.execute("CREATE TABLE owed(n INTEGER REFERENCES told(n) DEFERRABLE INITIALLY DEFERRED) STRICT");
        });
        commits = new GroupCommit(database.jdbi());
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        onlooker.close();
        database.close();
    }

    @Test
    void aWorkThatFailsGoesBackAloneAndTheOthersStand() throws Exception {
        var group = together(List.of(told(1), broken(2), told(3)));
        assertThat(result(group.get(0))).isEqualTo(1);
        assertThat(failure(group.get(1))).hasMessage("broken");
        assertThat(result(group.get(2))).isEqualTo(3);
        assertThat(rows()).containsExactly(0, 1, 3);
    }

    @Test
    void aCommitThatFailsLeavesNothingOfAnybody() throws Exception {
        var group = together(List.of(told(1), owed(99), told(3)));
        assertThat(group).allSatisfy(one -> assertThat(failure(one)).isInstanceOf(LedgerFailure.class));
        assertThat(rows()).containsExactly(0);
        assertThat(commits.commit(told(4))).isEqualTo(4);
        assertThat(rows()).containsExactly(0, 4);
    }

    @Test
    void nobodyIsAnsweredBeforeTheSharedCommit() throws Exception {
        var reached = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Function<Handle, Integer> held = handle -> {
            var n = told(3).apply(handle);
            reached.countDown();
            await(release);
            return n;
        };
        var group = together(List.of(told(1), told(2), held));
        await(reached);
        assertThat(group).noneMatch(Future::isDone);
        assertThat(rows()).containsExactly(0);
        release.countDown();
        for (var one : group) {
            result(one);
        }
        assertThat(rows()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void noMoreThanSixteenShareACommitAndEveryoneHasHisTurn() throws Exception {
        List<Function<Handle, Integer>> works = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (var n = 1; n <= 40; n++) {
            var number = n;
            works.add(handle -> {
                // What others have committed so far, as another connection sees it: it stands still within a group.
                seen.add(rows().size());
                return told(number).apply(handle);
            });
        }
        for (var one : together(works)) {
            result(one);
        }
        assertThat(rows()).hasSize(41);
        assertThat(seen).hasSize(40);
        assertThat(seen.stream().distinct()).containsExactly(1, 17, 33);
    }

    /** These works in one group, in this order: they came while another was being written. */
    private List<Future<Integer>> together(List<Function<Handle, Integer>> works) throws Exception {
        var writing = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var first = callers.submit(() -> commits.commit(handle -> {
            writing.countDown();
            await(release);
            return told(0).apply(handle);
        }));
        await(writing);
        List<Future<Integer>> group = new ArrayList<>();
        for (var work : works) {
            group.add(callers.submit(() -> commits.commit(work)));
            while (commits.waiting() < group.size()) {
                Thread.onSpinWait();
            }
        }
        release.countDown();
        result(first);
        return group;
    }

    private static Function<Handle, Integer> told(int n) {
        return handle -> {
            handle.execute("INSERT INTO told VALUES (?)", n);
            return n;
        };
    }

    private static Function<Handle, Integer> broken(int n) {
        return handle -> {
            handle.execute("INSERT INTO told VALUES (?)", n);
            throw new IllegalStateException("broken");
        };
    }

    /** A row whose fault shows at COMMIT. */
    private static Function<Handle, Integer> owed(int n) {
        return handle -> {
            handle.execute("INSERT INTO owed VALUES (?)", n);
            return n;
        };
    }

    /** What another connection sees. */
    private List<Integer> rows() {
        return onlooker.jdbi().withHandle(handle -> {
            handle.execute("BEGIN DEFERRED");
            try {
                return handle.createQuery("SELECT n FROM told ORDER BY n")
                        .mapTo(Integer.class)
                        .list();
            } finally {
                handle.execute("ROLLBACK");
            }
        });
    }

    private static Integer result(Future<Integer> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Throwable failure(Future<Integer> future) {
        try {
            throw new AssertionError("no failure but " + result(future));
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
