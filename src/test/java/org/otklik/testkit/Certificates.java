package org.otklik.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A private authority and servers' certificates signed by it, made by the keytool of the running Java. */
public final class Certificates {
    private static final String PASSWORD = "password";
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    /** The authority alone; a folder holds one of them. */
    public static Certificates in(Path folder) throws IOException, InterruptedException {
        var certificates = new Certificates(folder);
        certificates.keytool(
                "-genkeypair",
                "-alias",
                "ca",
                "-dname",
                "CN=Otklik test authority",
                "-ext",
                "bc:c",
                "-validity",
                "3650",
                "-startdate",
                "-400d");
        certificates.keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "ca",
                "-file",
                certificates.authority().toString());
        return certificates;
    }

    /** The authority's own certificate in PEM form. */
    public Path authority() {
        return folder.resolve("ca.pem");
    }

    /** A certificate for this name or address, such as {@code ip:127.0.0.1}, that begins and lasts as keytool says it. */
    public SSLContext server(String alias, String name, String start, int days)
            throws IOException, InterruptedException, GeneralSecurityException {
        keytool(
                "-genkeypair",
                "-alias",
                alias,
                "-signer",
                "ca",
                "-dname",
                "CN=" + alias,
                "-ext",
                "san=" + name,
                "-startdate",
                start,
                "-validity",
                Integer.toString(days));
        var all = KeyStore.getInstance(store().toFile(), PASSWORD.toCharArray());
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(
                alias,
                all.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                all.getCertificateChain(alias));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private Path store() {
        return folder.resolve("keys.p12");
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store().toString(), "-storepass", PASSWORD));
        if (words[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12"));
        }
        var log = folder.resolve("keytool.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool " + String.join(" ", words) + ": " + Files.readString(log));
        }
    }
}
