package org.otklik.peer;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a server was not believed, told apart because each has another remedy. */
public enum TlsFailure {
    /** The collector's certificate has to be renewed. */
    EXPIRED("tls_expired"),
    /** Most often it is this kiosk's clock. */
    NOT_YET_VALID("tls_not_yet_valid"),
    /** The address is wrong, or somebody stands between. */
    OTHER_HOST("tls_other_host"),
    /** The authority is not one of those believed: a private one is named by sync.caFile. */
    UNKNOWN_CA("tls_unknown_ca"),
    /** Anything else that TLS broke on. */
    OTHER("tls");

    /** Longer chains of causes do not occur; a loop may. */
    private static final int DEEPEST = 10;

    private final String word;

    TlsFailure(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What stands behind a failure; nothing when it is not about TLS. */
    static Optional<TlsFailure> of(Throwable failure) {
        var found = Optional.<TlsFailure>empty();
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            var own = one(cause);
            found = own.isPresent() && own.get() != OTHER ? own : found.or(() -> own);
            cause = cause.getCause();
        }
        return found;
    }

    private static Optional<TlsFailure> one(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return Optional.of(EXPIRED);
        }
        if (cause instanceof CertificateNotYetValidException) {
            return Optional.of(NOT_YET_VALID);
        }
        if (cause instanceof CertPathBuilderException) {
            return Optional.of(UNKNOWN_CA);
        }
        // No type of its own tells a wrong name; these are the two sentences of the JDK's HostnameChecker.
        if (cause instanceof CertificateException
                && String.valueOf(cause.getMessage()).matches("(?s)(No subject alternative|No name matching).*")) {
            return Optional.of(OTHER_HOST);
        }
        return cause instanceof SSLException ? Optional.of(OTHER) : Optional.empty();
    }
}
