package org.otklik.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The distribution's PostgreSQL, as one cluster on a free port of loopback, in a temporary folder of its own. As root it
 * runs by {@code runuser -u postgres}, in a folder which that user owns. What was started is ended by process id.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";
    private static final int PATIENCE_SECONDS = 60;

    /** Of {@code postmaster.pid}: key and number of the shared memory, which outlives a server that is killed. */
    private static final int MEMORY_LINE = 6;

    private final Path folder;
    private final int port;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Whether this machine has one; {@code scripts/test} installs it. */
    public static boolean isInstalled() {
        return Files.isDirectory(INSTALLED) && !versions().isEmpty();
    }

    /** A fresh cluster that is up, with these settings on top of the defaults: {@code "synchronous_standby_names=..."}. */
    public static PostgresServer start(String... settings) {
        var server = new PostgresServer(ownFolder(), freePort());
        server.run(
                server.program("initdb"),
                "-D",
                server.cluster(),
                "-U",
                SUPERUSER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        server.up(settings);
        System.out.println("PostgreSQL " + server.version());
        return server;
    }

    /** A hot standby that streams from a running cluster under this {@code application_name}, and is up. */
    public static PostgresServer standbyOf(PostgresServer primary, String name, String... settings) {
        var server = copyOf(primary, " application_name=" + name, "-R");
        server.up(settings);
        return server;
    }

    /** A base backup of a running cluster, as of the end of this call; it is not up. */
    public static PostgresServer backupOf(PostgresServer source) {
        return copyOf(source, "");
    }

    private static PostgresServer copyOf(PostgresServer source, String connection, String... options) {
        var server = new PostgresServer(ownFolder(), freePort());
        List<String> words = new ArrayList<>(
                List.of(server.program("pg_basebackup"), "-D", server.cluster(), "-X", "stream", "-c", "fast"));
        words.addAll(List.of("--no-sync", "-d"));
        words.add("host=127.0.0.1 port=%d user=%s%s".formatted(source.port, SUPERUSER, connection));
        words.addAll(List.of(options));
        server.run(words.toArray(String[]::new));
        return server;
    }

    /** Starts a cluster that is not up: stopped, killed, or a backup. */
    public void up(String... settings) {
        List<String> options = new ArrayList<>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                // In the folder of the cluster, where a killed one leaves nothing behind that this class does not
                // delete.
                "-c dynamic_shared_memory_type=mmap",
                "-c max_connections=200"));
        for (var setting : settings) {
            options.add("-c " + setting.replaceAll("([ ()*,])", "\\\\$1"));
        }
        run(
                program("pg_ctl"),
                "-D",
                cluster(),
                "-w",
                "-t",
                "" + PATIENCE_SECONDS,
                "-l",
                folder + "/log",
                "-o",
                String.join(" ", options),
                "start");
    }

    /** Where it listens, on loopback. */
    public int port() {
        return port;
    }

    /** The JDBC address of its first database; the user needs no password. */
    public String url() {
        return url(SUPERUSER);
    }

    /** A new, empty database of this cluster. */
    public String freshDatabase() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        sql("CREATE DATABASE " + name);
        return url(name);
    }

    /** The JDBC address of a database by its name. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + SUPERUSER;
    }

    /** Runs statements by {@code psql} and returns what they print, unaligned. */
    public String sql(String statements) {
        return run(
                program("psql"),
                "-X",
                "-q",
                "-t",
                "-A",
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-U",
                SUPERUSER,
                "-c",
                statements,
                SUPERUSER);
    }

    /** Makes a primary of a standby; returns when it takes writes. */
    public void promote() {
        run(program("pg_ctl"), "-D", cluster(), "-w", "-t", "" + PATIENCE_SECONDS, "promote");
    }

    /** Ends it in good order; it may come {@link #up} again. */
    public void stop() {
        run(program("pg_ctl"), "-D", cluster(), "-w", "-t", "" + PATIENCE_SECONDS, "-m", "fast", "stop");
    }

    /**
     * SIGKILL to every process of the cluster at once, the first of them before its children; waits for their end. What
     * they had in shared memory is given back, as a loss of power would.
     */
    public void kill() {
        var first = ProcessHandle.of(firstProcess()).orElseThrow();
        var all = Stream.concat(Stream.of(first), first.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process ->
                process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
        run("ipcrm", "-m", noted(MEMORY_LINE).split("\\s+", -1)[1]);
    }

    private long firstProcess() {
        return Long.parseLong(noted(0));
    }

    /** A line of what the server notes of itself while it is up. */
    private String noted(int line) {
        try {
            return Files.readAllLines(Path.of(cluster(), "postmaster.pid"))
                    .get(line)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isUp() {
        return Files.exists(Path.of(cluster(), "postmaster.pid"))
                && ProcessHandle.of(firstProcess()).map(ProcessHandle::isAlive).orElse(false);
    }

    /** As the server says it. */
    public String version() {
        return sql("SHOW server_version").strip();
    }

    @Override
    public void close() {
        if (isUp()) {
            run(program("pg_ctl"), "-D", cluster(), "-w", "-t", "" + PATIENCE_SECONDS, "-m", "immediate", "stop");
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cluster() {
        return folder + "/cluster";
    }

    private String program(String name) {
        return versions()
                .get(versions().size() - 1)
                .resolve("bin")
                .resolve(name)
                .toString();
    }

    private String run(String... words) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", SUPERUSER, "--"));
        }
        command.addAll(List.of(words));
        try {
            // Into a file: a server that pg_ctl leaves behind would hold a pipe open.
            var said = folder.resolve("said-" + UUID.randomUUID());
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            var ended = process.waitFor(2 * PATIENCE_SECONDS, TimeUnit.SECONDS);
            var answer = Files.readString(said);
            Files.delete(said);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path ownFolder() {
        try {
            var folder = Files.createTempDirectory(
                    "otklik-postgres",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SUPERUSER));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> versions() {
        try (var found = Files.list(INSTALLED)) {
            return found.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .sorted(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
