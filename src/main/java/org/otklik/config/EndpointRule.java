package org.otklik.config;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.otklik.config.KioskConfig.Sync;
import org.otklik.config.KioskConfig.Transport;
import org.otklik.config.KioskConfig.Trust;
import org.otklik.config.KioskConfig.Way;
import org.otklik.json.Faults;
import org.otklik.json.Place;

/** Answers leave the machine encrypted, and not more often than a fleet can bear. Sync page 3.4, 3.5. */
final class EndpointRule {
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final Duration POLITE = Duration.ofSeconds(60);

    private final Function<ConfigKey, Place> places;
    private final Faults faults;

    EndpointRule(Function<ConfigKey, Place> places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(Sync sync) {
        checkWay(sync.way());
        sync.endpoint().filter(address -> !isLoopback(address)).ifPresent(address -> checkRemote(sync, address));
    }

    private void checkWay(Way way) {
        if (way.trust() != Trust.SYSTEM && way.caFile().isEmpty()) {
            var hint = "Name the file of certificates, or leave sync.trust at system.";
            faults.error("config.ca_file", places.apply(KioskKeys.TRUST), "There is no sync.caFile to trust.", hint);
        } else if (way.trust() == Trust.SYSTEM && way.caFile().isPresent()) {
            var hint = "Set sync.trust to file, or to system+file.";
            faults.warning("config.ca_file", places.apply(KioskKeys.CA_FILE), "Nothing trusts this file.", hint);
        }
        if (way.proxySecretFile().isPresent() && way.proxy().isEmpty()) {
            faults.warning(
                    "config.proxy_secret",
                    places.apply(KioskKeys.PROXY_SECRET_FILE),
                    "There is no proxy to log in to.",
                    "Set sync.proxy, or leave the file out.");
        }
    }

    private void checkRemote(Sync sync, URI address) {
        if ("http".equals(address.getScheme()) && sync.transport() == Transport.SECURE) {
            var hint = "Write https, or set sync.endpoint.insecure to true where nobody else is on the line.";
            faults.error(
                    "config.endpoint_http", places.apply(KioskKeys.ENDPOINT), "Plain http to another machine.", hint);
        } else if ("http".equals(address.getScheme())) {
            faults.warning(
                    "config.insecure",
                    places.apply(KioskKeys.INSECURE),
                    "Answers travel unencrypted.",
                    "Give the collector a certificate and write https.");
        }
        if (sync.minInterval().compareTo(POLITE) < 0) {
            faults.warning(
                    "config.short_interval",
                    places.apply(KioskKeys.INTERVAL),
                    "Less than 60 seconds to another machine.",
                    "Leave it at 300: a fleet comes at once.");
        }
    }

    /** By its form alone: a name that only resolves to this machine today is not trusted to. */
    private static boolean isLoopback(URI address) {
        var host = address.getHost();
        return LOOPBACK.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
    }
}
