package org.otklik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody on the network can speak to a kiosk: no socket of its process waits for anybody. ETSI EN 303 645 5.6. */
@Tag("robot")
class NoListeningSocketTest {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    /** TCP_LISTEN of the kernel's tables; a bound UDP socket has state 07. */
    private static final Set<String> WAITING = Set.of("0A", "07");

    @TempDir
    private Path folder;

    @Test
    void aRunningKioskWaitsForNoConnection() throws IOException {
        try (var kiosk = new RunningKiosk(folder)) {
            assertThat(waiting(kiosk.pid())).isEmpty();
        }
    }

    @Test
    void aSocketThatWaitsWouldBeSeen() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(waiting(ProcessHandle.current().pid()))
                    .anyMatch(line -> line.contains(":%04X ".formatted(socket.getLocalPort())));
        }
    }

    /** Lines of the kernel's tables of sockets that wait, and belong to this process. */
    private static List<String> waiting(long pid) throws IOException {
        var own = sockets(pid);
        return List.of("tcp", "tcp6", "udp", "udp6").stream()
                .flatMap(table -> lines(Path.of("/proc", Long.toString(pid), "net", table)).stream())
                .filter(line -> {
                    var fields = line.strip().split("\\s+");
                    return fields.length > 9 && WAITING.contains(fields[3]) && own.contains(fields[9]);
                })
                .toList();
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            // A kernel without this protocol has no table of it.
            return List.of();
        }
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (var open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (var descriptor : open.toList()) {
                var socket = SOCKET.matcher(target(descriptor));
                if (socket.matches()) {
                    inodes.add(socket.group(1));
                }
            }
        }
        assertThat(inodes).as("sockets of " + pid).isNotEmpty();
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            // Closed in the meantime.
            return "";
        }
    }
}
