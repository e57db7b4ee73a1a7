package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otklik.collector.Main;
import org.otklik.torture.CoreProcess;

/** The collector as a program of its own, in its real pace: started, killed, started again on the same port. */
final class CollectorProcess implements AutoCloseable {
    private final Path data;
    private Optional<CoreProcess> process = Optional.empty();
    private URI address = URI.create("http://127.0.0.1:0");

    CollectorProcess(Path data) throws IOException {
        this.data = Files.createDirectories(data);
    }

    /** Starts it on this database; returns when it takes connections. */
    void start(String url) throws IOException, InterruptedException {
        Files.writeString(
                data.resolve("collector.json"),
                "{\"database\": \"%s\", \"packs\": [\"%s\"]}"
                        .formatted(
                                url,
                                Path.of("kiosk-config", "packs", "mfc-basic").toAbsolutePath()));
        var started = run("serve", "--port", Integer.toString(address.getPort()));
        process = Optional.of(started);
        started.begins();
        address = URI.create(started.said("ready").get(0));
    }

    URI address() {
        return address;
    }

    /** SIGKILL; returns when it is gone. */
    void kill() throws InterruptedException {
        if (process.isPresent()) {
            process.get().kill();
            process.get().ended();
            process = Optional.empty();
        }
    }

    /** Runs one of its commands to the end; what it printed. */
    List<String> command(String... words) throws IOException, InterruptedException {
        var running = run(words);
        if (running.ended() != 0) {
            throw new IOException("collector " + String.join(" ", words) + " failed: " + data.resolve("log"));
        }
        return running.lines();
    }

    private CoreProcess run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return CoreProcess.start(command, data.resolve("log"));
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
