package org.otklik.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates of a server are believed. The name of the host is checked whatever is chosen here. */
public enum Trust {
    /** Authorities that the Java of this machine knows. */
    SYSTEM("system"),
    /** Those, and the authorities in a file. */
    SYSTEM_AND_FILE("system+file"),
    /** The authorities in a file and no other: what a break-in at a public authority cannot touch. */
    FILE("file");

    /** Own: the bundle of a whole operating system has some 200 KiB. */
    private static final long MOST_BYTES = 1024 * 1024;

    private final String word;

    Trust(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The trust of this word, which must be one of them. */
    public static Trust of(String word) {
        return Arrays.stream(values())
                .filter(trust -> trust.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The TLS of this machine with these authorities; PEM file, one certificate or several. */
    SSLContext context(Optional<Path> caFile) throws Unusable {
        try {
            var context = SSLContext.getInstance("TLS");
            if (this == SYSTEM) {
                context.init(null, null, null);
                return context;
            }
            var store = store(caFile);
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new Unusable("The certificates cannot be read: " + e.getMessage(), "Give another file.");
        }
    }

    /** Everything that is believed, for the trusts that know a file. */
    KeyStore store(Optional<Path> caFile) throws GeneralSecurityException, IOException, Unusable {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        add(store, "file", inFile(caFile));
        if (this == SYSTEM_AND_FILE) {
            add(store, "system", ofTheSystem());
        }
        return store;
    }

    private static Collection<? extends Certificate> inFile(Optional<Path> file) throws IOException, Unusable {
        if (file.isEmpty()) {
            throw new Unusable("Certificates of a file are to be believed, and none is named.", "Set sync.caFile.");
        }
        var hint = "Give the authority's certificates in PEM form, -----BEGIN CERTIFICATE-----.";
        if (!Files.isReadable(file.get()) || Files.size(file.get()) > MOST_BYTES) {
            throw new Unusable("There is no readable file of certificates " + file.get() + ".", hint);
        }
        try (var in = Files.newInputStream(file.get())) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new Unusable("There is no certificate in " + file.get() + ".", hint);
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new Unusable(file.get() + " holds something that is no certificate.", hint);
        }
    }

    private static List<X509Certificate> ofTheSystem() throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
                .toList();
    }

    private static void add(KeyStore store, String name, Collection<? extends Certificate> found)
            throws GeneralSecurityException {
        var number = 0;
        for (var certificate : found) {
            store.setCertificateEntry(name + number++, certificate);
        }
    }
}
