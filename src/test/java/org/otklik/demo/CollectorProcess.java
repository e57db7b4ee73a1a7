package org.otklik.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real collector on loopback, started and stopped between visits on one port and one ledger. */
final class CollectorProcess {
    private static final int PATIENCE_SECONDS = 60;

    private final List<String> program;
    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    CollectorProcess(List<String> program, Path data, Path log) {
        this.program = program;
        this.data = data;
        this.log = log;
        this.port = freePort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs a subcommand to its end and gives what it printed; a failure carries its words. */
    String run(String... arguments) {
        try {
            var child = new ProcessBuilder(command(arguments))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            child.getOutputStream().close();
            var printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (child.waitFor() != 0) {
                throw new IllegalStateException("collector " + arguments[0] + " ended with " + child.exitValue()
                        + ", see " + log + ": " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the collector takes connections. */
    void start() {
        try {
            process = new ProcessBuilder(
                            command("serve", "--port", String.valueOf(port), "--min-interval-seconds", "5"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Programs.endWithDriver(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var tries = 0; tries < PATIENCE_SECONDS * 10 && process.isAlive(); tries++) {
            if (answers()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("the collector does not answer, see " + log);
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the collector did not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean running() {
        return process != null && process.isAlive();
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        command.add("--data");
        command.add(data.toString());
        return command;
    }

    private boolean answers() {
        try (var socket = new java.net.Socket()) {
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
