package org.otklik.collector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * An authority of one's own in a folder, and what it signs. The keytool of the running Java makes the certificates, in a
 * store that lasts as long as the call; every file is new, mode 0600.
 */
record Authority(Path folder) {
    /** An authority outlives the kiosks that trust it; its end means going to each of them. */
    private static final int AUTHORITY_DAYS = 3650;

    /** A kiosk's clock may be behind by a day and the certificate still has begun. */
    private static final String BEGIN = "-1d";

    /** keytool takes about a second; a machine without entropy must not hang for ever. */
    private static final long PATIENCE_SECONDS = 120;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OF_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Where the authority came from. */
    enum Origin {
        MADE,
        FOUND
    }

    Path certificate() {
        return folder.resolve("ca.pem");
    }

    Path signingKey() {
        return folder.resolve("ca-key.pem");
    }

    Path chain() {
        return folder.resolve("chain.pem");
    }

    Path key() {
        return folder.resolve("key.pem");
    }

    /**
     * Writes a key and its certificate for these hosts, each as {@code dns:name} or {@code ip:address}, that begins a day
     * ago and lasts for the days given. Makes the authority where the folder has none; one half of an authority is
     * refused, since the other half may be on its way here.
     */
    Origin sign(List<String> hosts, int days) throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(folder, FOLDER_OF_OWNER);
        if (Files.exists(certificate()) != Files.exists(signingKey())) {
            throw new IOException(certificate() + " and " + signingKey()
                    + " are one authority: bring the missing one here, or name another folder.");
        }
        var workshop = new Workshop(Files.createTempDirectory(folder, ".making", FOLDER_OF_OWNER));
        try {
            var origin = Files.exists(certificate()) ? Origin.FOUND : Origin.MADE;
            if (origin == Origin.FOUND) {
                workshop.bring(PemKeys.read(certificate(), signingKey()));
            } else {
                makeAuthority(workshop);
            }
            makeServer(workshop, hosts, days);
            return origin;
        } finally {
            workshop.clear();
        }
    }

    private void makeAuthority(Workshop workshop) throws IOException, GeneralSecurityException, InterruptedException {
        workshop.makePair(
                "ca",
                "Otklik collector authority " + workshop.mark(),
                AUTHORITY_DAYS,
                List.of("-ext", "bc:c=ca:true,pathlen:0", "-ext", "ku:c=keyCertSign,cRLSign"));
        write(signingKey(), List.of(pem(workshop.key("ca"))));
        write(certificate(), List.of(pem(workshop.store().getCertificate("ca"))));
    }

    private void makeServer(Workshop workshop, List<String> hosts, int days)
            throws IOException, GeneralSecurityException, InterruptedException {
        var names = "san=" + String.join(",", hosts);
        workshop.makePair(
                "server",
                "Otklik collector",
                days,
                List.of("-signer", "ca", "-ext", names, "-ext", "ku:c=digitalSignature", "-ext", "eku=serverAuth"));
        List<String> all = new ArrayList<>();
        for (var one : workshop.store().getCertificateChain("server")) {
            all.add(pem(one));
        }
        write(key(), List.of(pem(workshop.key("server"))));
        write(chain(), all);
    }

    private static void write(Path file, List<String> parts) throws IOException {
        Files.createFile(file, OWNER_ALONE);
        Files.writeString(file, String.join("", parts), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static String pem(Key key) {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    private static String pem(Certificate certificate) throws GeneralSecurityException {
        return pem("CERTIFICATE", certificate.getEncoded());
    }

    private static String pem(String what, byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    /** A folder for one call, with a store whose password nobody learns. */
    private record Workshop(Path folder, String password) {
        Workshop(Path folder) {
            this(folder, UUID.randomUUID().toString());
        }

        /** Two authorities of one name are taken for each other, and a kiosk could not say which it misses. */
        String mark() {
            return UUID.randomUUID().toString().substring(0, 8);
        }

        private Path file() {
            return folder.resolve("keys.p12");
        }

        KeyStore store() throws IOException, GeneralSecurityException {
            return KeyStore.getInstance(file().toFile(), password.toCharArray());
        }

        Key key(String alias) throws IOException, GeneralSecurityException {
            return store().getKey(alias, password.toCharArray());
        }

        /** Lays an authority of earlier into the store. */
        void bring(PemKeys keys) throws IOException, GeneralSecurityException {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var key = keys.store().getKey(PemKeys.ALIAS, PemKeys.PASSWORD.toCharArray());
            var chain = keys.store().getCertificateChain(PemKeys.ALIAS);
            store.setKeyEntry("ca", key, password.toCharArray(), chain);
            try (var out = Files.newOutputStream(Files.createFile(file(), OWNER_ALONE))) {
                store.store(out, password.toCharArray());
            }
        }

        void makePair(String alias, String name, int days, List<String> more) throws IOException, InterruptedException {
            List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + name));
            words.addAll(List.of("-startdate", BEGIN, "-validity", Integer.toString(days)));
            words.addAll(more);
            keytool(words);
        }

        /** The password goes by the environment: whoever lists processes does not see it. */
        private void keytool(List<String> words) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(words);
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12"));
            command.addAll(List.of("-keystore", file().toString(), "-storepass:env", "OTKLIK_STORE"));
            var log = folder.resolve("log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("OTKLIK_STORE", password);
            var process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("keytool did not end within " + PATIENCE_SECONDS + " s.");
            }
            if (process.exitValue() != 0) {
                throw new IOException("keytool: "
                        + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        }

        void clear() throws IOException {
            for (var name : List.of("keys.p12", "log")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
