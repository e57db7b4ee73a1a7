package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.otklik.peer.Peer;
import org.otklik.peer.Route;
import org.otklik.peer.Trust;
import org.otklik.peer.Unusable;
import org.otklik.sync.HttpEndpoint;
import org.otklik.testkit.Certificates;
import org.otklik.wire.KioskToken;

/**
 * What a server shows of itself, and whom the kiosk believes.
 *
 * @param refusedAs the word for it, nothing where it is in order
 */
record ShownCertificate(Optional<String> refusedAs, SSLContext shown, Route route) {
    private static final String HERE = "ip:127.0.0.1";
    private static final int DAYS = 90;

    /** F19, and last one that is in order: with it everything arrives, so that nothing else was refused before. */
    static List<ShownCertificate> all(Path folder) throws IOException {
        try {
            var certificates = Certificates.in(Files.createDirectories(folder));
            var named = Route.of(Trust.FILE, Optional.of(certificates.authority()), Optional.empty());
            var good = certificates.server("good", HERE, "-1d", DAYS);
            return List.of(
                    new ShownCertificate(
                            Optional.of("tls_expired"), certificates.server("expired", HERE, "-40d", 30), named),
                    new ShownCertificate(
                            Optional.of("tls_other_host"),
                            certificates.server("other", "dns:other.example", "-1d", DAYS),
                            named),
                    new ShownCertificate(Optional.of("tls_unknown_ca"), good, Route.direct()),
                    new ShownCertificate(Optional.empty(), good, named));
        } catch (GeneralSecurityException | Unusable e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    HttpEndpoint endpoint(URI address, KioskToken token) {
        return new HttpEndpoint(new Peer(address, EachFaultAlone.SHORT, route), token);
    }
}
