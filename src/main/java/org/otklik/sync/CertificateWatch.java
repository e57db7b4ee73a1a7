package org.otklik.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.otklik.wire.AlertCode;

/** Says once a day that the collector's certificate ends within 30 days: time enough to renew it. Sync page 3.5. */
public final class CertificateWatch {
    private static final System.Logger LOG = System.getLogger(CertificateWatch.class.getName());

    private static final Duration AGAIN = Duration.ofDays(1);

    private Instant said = Instant.MIN;

    /** The warning while it stands; {@code end} is that of the certificate that was shown last. */
    public Optional<AlertCode> look(Optional<Instant> end, Instant now) {
        if (end.filter(when -> when.isBefore(now.plus(SyncLoop.CERTIFICATE_SOON)))
                .isEmpty()) {
            return Optional.empty();
        }
        if (!now.isBefore(said.plus(AGAIN))) {
            said = now;
            LOG.log(
                    System.Logger.Level.WARNING,
                    "W-SYN-03 {0}: the certificate of the collector ends in {1} days",
                    AlertCode.CERT_SOON.word(),
                    Duration.between(now, end.get()).toDays());
        }
        return Optional.of(AlertCode.CERT_SOON);
    }
}
