package org.otklik.collector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A certificate chain and its key, read from PEM files into a key store that lives in memory alone. */
record PemKeys(KeyStore store) {
    /** The store never leaves this process; Jetty wants a word for it all the same. */
    static final String PASSWORD = "in-memory";

    static final String ALIAS = "collector";

    static PemKeys read(Path certificates, Path key) throws IOException, GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        var chain = factory.generateCertificates(new ByteArrayInputStream(Files.readAllBytes(certificates)))
                .toArray(new Certificate[0]);
        if (chain.length == 0) {
            throw new IOException(certificates + " holds no certificate.");
        }
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, privateKey(key), PASSWORD.toCharArray(), chain);
        return new PemKeys(store);
    }

    private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
        var text = Files.readString(file, StandardCharsets.US_ASCII);
        var body = text.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "").replaceAll("\\s", "");
        if (!text.contains("-----BEGIN PRIVATE KEY-----")) {
            throw new IOException(file + " is no PKCS#8 key: openssl pkcs8 -topk8 -nodes makes one.");
        }
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
        for (var algorithm : new String[] {"RSA", "EC", "Ed25519"}) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (InvalidKeySpecException e) {
                // Not of this kind; the next one is tried, and the end says so.
            }
        }
        throw new IOException(file + " is a key of a kind that is not read: RSA, EC or Ed25519.");
    }
}
