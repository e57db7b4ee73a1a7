package org.otklik.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The HTTP proxy of an office: answers go through it by CONNECT, so that it sees the name of the collector and nothing
 * else. Basic over CONNECT works only where Java was started with {@code -Djdk.http.auth.tunneling.disabledSchemes=}.
 * {@link #toString} shows no secret.
 */
public final class Proxy extends ProxySelector {
    private static final Set<PosixFilePermission> OWNERS_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Own: no user name and password are longer. */
    private static final int MOST_BYTES = 1024;

    private final String host;
    private final int port;
    private final Optional<String> login;

    private Proxy(String host, int port, Optional<String> login) {
        this.host = host;
        this.port = port;
        this.login = login;
    }

    /** {@code host:port}, and a file of mode 0600 with one line {@code user:password} where the proxy asks for it. */
    public static Proxy of(String hostPort, Optional<Path> secretFile) throws Unusable {
        var colon = hostPort.lastIndexOf(':');
        var port = Integer.parseInt(hostPort.substring(colon + 1));
        var login = secretFile.isEmpty() ? Optional.<String>empty() : Optional.of(secret(secretFile.get()));
        return new Proxy(hostPort.substring(0, colon), port, login);
    }

    private static String secret(Path file) throws Unusable {
        try (var in = Files.newInputStream(file)) {
            if (!OWNERS_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new Unusable("Others can read " + file + ".", "Change the password, and chmod 600 its file.");
            }
            var line = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
            if (!line.matches("[^:\\p{Cntrl}]+:[^\\p{Cntrl}]+")) {
                throw new Unusable(file + " holds no login for a proxy.", "Write one line, user:password.");
            }
            return line;
        } catch (IOException e) {
            throw new Unusable("There is no readable " + file + ".", "Write one line into it, user:password.");
        }
    }

    /** The value of Proxy-Authorization. */
    Optional<String> authorization() {
        return login.map(line -> "Basic " + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** A gateway on this machine is not looked for beyond a proxy. */
    @Override
    public List<java.net.Proxy> select(URI address) {
        var there = new java.net.Proxy(java.net.Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
        return List.of(
                Peer.isThisMachine(address) && !"https".equals(address.getScheme()) ? java.net.Proxy.NO_PROXY : there);
    }

    @Override
    public void connectFailed(URI address, SocketAddress at, IOException failure) {
        // The exchange says so.
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
