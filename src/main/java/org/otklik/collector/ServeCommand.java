package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector serve}: runs until it is told to end, then finishes what it has begun. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the collector.")
final class ServeCommand implements Callable<Integer> {
    /** A slow line of 20 KiB/s brings a whole body of 512 KiB in this time. */
    private static final Duration BODY_DEADLINE = Duration.ofSeconds(30);

    @Mixin
    private DataFolder data;

    @Option(names = "--port", defaultValue = "8080", description = "0 takes a free one; default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "address to listen on; default: ${DEFAULT-VALUE}")
    private String host;

    @Option(names = "--tls-cert", paramLabel = "F", description = "certificate chain, PEM")
    private Optional<Path> certificate;

    @Option(names = "--tls-key", paramLabel = "F", description = "its key, PKCS#8 PEM")
    private Optional<Path> key;

    @Option(
            names = "--min-interval-seconds",
            defaultValue = "300",
            description = "how often a kiosk may report; default: ${DEFAULT-VALUE}")
    private int minIntervalSeconds;

    @Override
    public Integer call() throws IOException, GeneralSecurityException, InterruptedException {
        if (certificate.isPresent() != key.isPresent()) {
            System.err.println("collector: --tls-cert and --tls-key go together.");
            return 64;
        }
        var tls = certificate.isPresent()
                ? Optional.of(PemKeys.read(certificate.get(), key.get()))
                : Optional.<PemKeys>empty();
        var plainForAll = tls.isEmpty() && !host.startsWith("127.") && !host.equals("localhost") && !host.equals("::1");
        if (plainForAll) {
            System.err.println("collector: beyond this machine it speaks TLS only: give --tls-cert and --tls-key.");
            return 64;
        }
        var settings = new Server.Settings(host, port, tls, Duration.ofSeconds(minIntervalSeconds), BODY_DEADLINE);
        var ledger = data.ledger();
        var server = Server.start(data.path(), ledger, settings, InstantSource.system());
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            ledger.close();
                            ended.countDown();
                        },
                        "shutdown"));
        System.out.println("ready " + server.address());
        System.out.flush();
        ended.await();
        return 0;
    }
}
