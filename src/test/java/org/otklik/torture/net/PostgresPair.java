package org.otklik.torture.net;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.otklik.testkit.PostgresServer;

/**
 * A cluster that takes writes and one that follows it, both the distribution's PostgreSQL on loopback. One that was killed
 * is fenced for good: its folder is deleted before the other one is promoted to take its place. Not for two threads.
 */
final class PostgresPair implements AutoCloseable {
    private static final String NAME = "s1";

    /** Each look is a process of its own, some 30 ms. */
    private static final int LOOKS = 600;

    private final Thread end = new Thread(this::clear, "postgres-end");
    private PostgresServer primary;
    private Optional<PostgresServer> standby = Optional.empty();
    private String followed = "";

    /** What a commit waits for. */
    enum Following {
        /** That the standby has it on its disk: {@code ANY 1 (s1)}. */
        SYNCHRONOUS,
        /** Nothing: a control. */
        ASYNCHRONOUS
    }

    PostgresPair() {
        primary = PostgresServer.start();
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** Makes a fresh standby by a base backup; returns when it has all that was written so far. */
    void follow(Following how) {
        standby.ifPresent(PostgresServer::close);
        standby = Optional.of(PostgresServer.standbyOf(primary, NAME));
        // After the copy was taken: the copy waits for nobody until it has a standby of its own.
        set(primary, "synchronous_standby_names", how == Following.SYNCHRONOUS ? "ANY 1 (" + NAME + ")" : "");
        var state = how == Following.SYNCHRONOUS ? "quorum" : "async";
        await(
                "a standby that follows",
                () -> yes(
                        primary,
                        "count(*) = 1 FROM pg_stat_replication WHERE state =" + " 'streaming' AND sync_state = '"
                                + state + "' AND replay_lsn = pg_current_wal_lsn()"));
    }

    /** From here on the standby receives nothing; both clusters go on. */
    void cutOff() {
        followed = follower().sql("SHOW primary_conninfo").strip();
        set(follower(), "primary_conninfo", "");
        await("the end of the receiver", () -> yes(follower(), "count(*) = 0 FROM pg_stat_wal_receiver"));
        await("the end of the sender", () -> yes(primary, "count(*) = 0 FROM pg_stat_replication"));
    }

    /** The standby receives again, from where it was. */
    void join() {
        set(follower(), "primary_conninfo", followed);
    }

    /** Waits until the standby has all that was written so far. */
    void caughtUp() {
        await(
                "a standby without a lag",
                () -> yes(
                        primary, "count(*) = 1 FROM pg_stat_replication WHERE replay_lsn =" + " pg_current_wal_lsn()"));
    }

    /** SIGKILL to every process of the primary at once; its folder is gone then, so that it can never come back. */
    void killPrimary() {
        primary.kill();
        primary.close();
    }

    /** The standby takes the place of the one that was killed. */
    void promote() {
        follower().promote();
        primary = follower();
        standby = Optional.empty();
    }

    /** Commits that wait for the standby now. */
    long waiting() {
        return Long.parseLong(primary.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                .strip());
    }

    /** Waits until so many commits wait for the standby. */
    void awaitWaiting(long commits) {
        await(commits + " commits that wait for the standby", () -> waiting() >= commits);
    }

    /** Cancels each wait of a commit for the standby, as an operator may; how many there were. */
    long cancelWaiting() {
        return primary.sql("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                .lines()
                .filter(line -> line.equals("t"))
                .count();
    }

    /** A new, empty database; its name. */
    String freshDatabase() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        primary.sql("CREATE DATABASE " + name);
        return name;
    }

    /** As a collector is told of it: every node, and that it wants the one that writes. */
    String url(String database) {
        var nodes = "127.0.0.1:" + primary.port()
                + standby.map(node -> ",127.0.0.1:" + node.port()).orElse("");
        return "jdbc:postgresql://" + nodes + "/" + database + "?user=postgres&targetServerType=primary";
    }

    void drop(String database) {
        primary.sql("DROP DATABASE " + database + " WITH (FORCE)");
    }

    /** The cluster as it is now, copied. */
    PostgresServer backup() {
        return PostgresServer.backupOf(primary);
    }

    String version() {
        return primary.version();
    }

    private PostgresServer follower() {
        return standby.orElseThrow();
    }

    private static void set(PostgresServer server, String name, String value) {
        server.sql("ALTER SYSTEM SET " + name + " = '" + value.replace("'", "''") + "'");
        server.sql("SELECT pg_reload_conf()");
    }

    private static boolean yes(PostgresServer server, String condition) {
        return server.sql("SELECT " + condition).strip().equals("t");
    }

    private static void await(String what, BooleanSupplier isThere) {
        for (var look = 0; look < LOOKS; look++) {
            if (isThere.getAsBoolean()) {
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL: " + what + " did not come");
    }

    private void clear() {
        standby.ifPresent(PostgresServer::close);
        primary.close();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The program was told to end, and the hook is at work.
            return;
        }
        clear();
    }
}
