package org.otklik.collector;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.otklik.collector.CollectorConfig.Front;
import org.otklik.collector.CollectorConfig.Listen;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.survey.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collector serve}: runs until it is told to end, then finishes what it has begun. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the collector.")
final class ServeCommand implements Callable<Integer> {
    private static final System.Logger LOG = System.getLogger(ServeCommand.class.getName());

    /** A slow line of 20 KiB/s brings a whole body of 512 KiB in this time. */
    private static final Duration BODY_DEADLINE = Duration.ofSeconds(30);

    @Mixin
    private DataFolder data;

    @Option(names = "--port", description = "0 takes a free one; beats the file; without either 8080")
    private Optional<Integer> port;

    @Option(names = "--host", description = "address to listen on; beats the file; without either 127.0.0.1")
    private Optional<String> host;

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
        var config = data.config();
        var listen = new Listen(
                host.orElse(config.listen().host()), port.orElse(config.listen().port()));
        var front = certificate.isPresent() ? new Front.Tls(certificate.get(), key.get()) : config.front();
        if (front instanceof Front.Plain && !listen.isLoopback()) {
            System.err.println("collector: beyond this machine it speaks TLS only: give --tls-cert and --tls-key,"
                    + " or \"tls\" or \"behindProxy\" in collector.json.");
            return 64;
        }
        addPacks(config.packs());
        var settings = new Server.Settings(
                listen.host(),
                listen.port(),
                front instanceof Front.Tls tls
                        ? Optional.of(PemKeys.read(tls.certFile(), tls.keyFile()))
                        : Optional.empty(),
                Duration.ofSeconds(minIntervalSeconds),
                BODY_DEADLINE,
                front instanceof Front.Proxy ? Server.Caller.OF_PROXY : Server.Caller.DIRECT,
                config.responseMonths());
        sayLogins(config.database());
        var ledger = data.ledger(config.database());
        runUntilEnded(Server.start(data.path(), ledger, settings, InstantSource.system()), ledger);
        return 0;
    }

    /** A control that is absent is said at every start. */
    static void sayLogins(CollectorConfig.Database database) {
        if (database instanceof CollectorConfig.Database.Postgres postgres
                && postgres.maintenance().isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "W-COL-07 one login of PostgreSQL does everything: what takes batches can also delete them."
                            + " Give \"databaseMaintenance\" in collector.json; src/docs/run-a-collector.md says how");
        }
    }

    private static void runUntilEnded(Server server, LedgerDatabase ledger) throws InterruptedException {
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
    }

    /** What the file names is known from the first batch on; a pack that is not in order keeps the collector from starting. */
    private void addPacks(List<Path> packs) throws IOException {
        var shelf = new PackShelf(data.path());
        for (var pack : packs) {
            if (shelf.add(pack) instanceof PackReading.Refused refused) {
                throw new RefusedConfig(refused.faults());
            }
        }
    }
}
