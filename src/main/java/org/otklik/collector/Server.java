package org.otklik.collector;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.otklik.collector.api.Admission;
import org.otklik.collector.api.BatchRoute;
import org.otklik.collector.api.ContractFiles;
import org.otklik.collector.api.Ingest;
import org.otklik.collector.api.Metrics;
import org.otklik.collector.api.PackShelf;
import org.otklik.collector.api.Rereading;
import org.otklik.collector.api.ResultsPage;
import org.otklik.collector.api.SignIn;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.LedgerNotices;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Results;
import org.otklik.collector.ledger.SignIns;
import org.otklik.collector.ledger.Unread;
import org.otklik.collector.web.Pages;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Problem;
import org.otklik.wire.WireLimits;

/** The collector, put together and listening. Nothing of it writes a log of requests. */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final NightlyWork nights;
    private final String address;

    private Server(Javalin javalin, NightlyWork nights, String address) {
        this.javalin = javalin;
        this.nights = nights;
        this.address = address;
    }

    /** What can be set from outside. */
    public record Settings(
            String host,
            int port,
            Optional<PemKeys> tls,
            Duration minInterval,
            Duration bodyDeadline,
            Caller caller,
            int responseMonths) {
        public Settings(String host, int port, Optional<PemKeys> tls, Duration minInterval, Duration bodyDeadline) {
            this(host, port, tls, minInterval, bodyDeadline, Caller.DIRECT, CollectorConfig.RESPONSE_MONTHS);
        }
    }

    /** Whom a connection comes from. */
    public enum Caller {
        /** Whoever asks. */
        DIRECT,
        /** A proxy that ended TLS, and that names the address it was asked from last in X-Forwarded-For. */
        OF_PROXY
    }

    /** Returns when connections are taken. */
    static Server start(Path data, LedgerDatabase database, Settings settings, InstantSource clock) {
        var registry = new Registry(database);
        var pace = new PaceWish(settings.minInterval().toSeconds(), WireLimits.BATCH_ITEMS, WireLimits.BATCH_BYTES);
        var packs = new PackShelf(data);
        new Rereading(new Unread(database), packs).run(clock.instant());
        var ingest = new Ingest(database.ledger(), new LedgerNotices(database), packs, Main.VERSION, pace);
        var batches = new BatchRoute(
                new Admission(registry, new SecureRandom()), ingest, settings.bodyDeadline(), new Metrics(), clock);
        var signIn = new SignIn(new SignIns(database), new SecureRandom(), clock);
        var results = new ResultsPage(new Results(database), registry, packs, clock);
        var transport = settings.tls().isPresent() || settings.caller() == Caller.OF_PROXY
                ? Pages.Transport.TLS
                : Pages.Transport.PLAIN;
        var readiness = new Readiness(database::takesWrites, clock);
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            listen(config, settings);
            new Pages(signIn, results, transport).addTo(config.routes);
            config.routes.post("/v1/batches", batches);
            config.routes.get("/v1/openapi", ContractFiles::openApi);
            config.routes.get("/v1/schema/{name}", ContractFiles::schema);
            watch(config, readiness, batches);
            problems(config);
            if (settings.caller() == Caller.OF_PROXY) {
                config.contextResolver.ip = Server::askedBy;
            }
        });
        javalin.start();
        var scheme = settings.tls().isPresent() ? "https" : "http";
        var nights = NightlyWork.of(database, settings.responseMonths(), clock);
        nights.begin();
        return new Server(javalin, nights, scheme + "://" + settings.host() + ":" + javalin.port());
    }

    /** For whoever watches: alive, able to take custody, and counts that name no kiosk. */
    private static void watch(JavalinConfig config, Readiness readiness, BatchRoute batches) {
        config.routes.get("/healthz", context -> context.result("ok"));
        config.routes.get("/readyz", context -> {
            var isReady = readiness.isReady();
            context.status(isReady ? 200 : 503).result(isReady ? "ready" : "the ledger takes no writes");
        });
        config.routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(batches.metrics()));
    }

    /** Only what the proxy itself has added is believed; what came before it anybody can write. */
    private static String askedBy(Context context) {
        var hops = Optional.ofNullable(context.header("X-Forwarded-For"))
                .orElse("")
                .split(",");
        var last = hops[hops.length - 1].strip();
        return last.isEmpty() ? context.req().getRemoteAddr() : last;
    }

    String address() {
        return address;
    }

    int port() {
        return javalin.port();
    }

    private static void listen(JavalinConfig config, Settings settings) {
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        settings.tls()
                .ifPresent(keys -> config.jetty.addConnector((server, http) -> {
                    var ssl = new SslContextFactory.Server();
                    ssl.setKeyStore(keys.store());
                    ssl.setKeyStorePassword(PemKeys.PASSWORD);
                    ssl.setIncludeProtocols("TLSv1.2", "TLSv1.3");
                    http.addCustomizer(new SecureRequestCustomizer(false));
                    var connector = new ServerConnector(
                            server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(http));
                    connector.setHost(settings.host());
                    connector.setPort(settings.port());
                    return connector;
                }));
    }

    /** Under /v1 every error is a problem; elsewhere a page says that there is nothing. */
    private static void problems(JavalinConfig config) {
        config.routes.exception(Exception.class, (failure, context) -> {
            System.getLogger(Server.class.getName())
                    .log(System.Logger.Level.ERROR, "E-COL-02 a request failed", failure);
            BatchRoute.problem(
                    context, Problem.of("defect", 500, "The collector failed", "Nothing was stored; try again."));
        });
        for (var status : new int[] {404, 405}) {
            config.routes.error(status, context -> {
                if (context.path().startsWith("/v1/")) {
                    BatchRoute.problem(
                            context,
                            Problem.of(
                                    "not-here",
                                    status,
                                    "There is nothing here",
                                    context.method() + " " + context.path()));
                }
            });
        }
    }

    @Override
    public void close() {
        nights.close();
        javalin.stop();
    }
}
