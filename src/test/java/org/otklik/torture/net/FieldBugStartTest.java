package org.otklik.torture.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.torture.CoreProcess;
import org.otklik.torture.KioskCore;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * The start's part of {@link FieldBugTest}: the library of SQLite lies unpacked beside the program, as our launchers have
 * it. Each test also starts the kiosk as the driver does by itself, which must go wrong, else it would show nothing.
 */
class FieldBugStartTest {
    /** A thousand take half an hour. */
    private static final int STARTS = 6;

    @TempDir
    private Path folder;

    private Path scratch;
    private List<String> unpacked;

    @BeforeEach
    void unpack() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
        var name = System.mapLibraryName("sqlitejdbc");
        var packed = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var library = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            Files.copy(library, folder.resolve(name));
        }
        unpacked = List.of("-Dorg.sqlite.lib.path=" + folder, "-Dorg.sqlite.lib.name=" + name);
    }

    /** Each killed start left a copy of the library, until the disk was full; sqlite-jdbc#603, sqlite-jdbc#80. */
    @Test
    void sqliteJdbc1140KilledStartsLeaveNoNewFile() throws Exception {
        killed(List.of(), "control");
        assertThat(left()).as("what the driver leaves by itself").isNotEmpty();
        for (var file : left()) {
            Files.delete(file);
        }
        for (var start = 0; start < STARTS; start++) {
            killed(unpacked, "kiosk");
        }
        assertThat(left()).isEmpty();
        assertThat(inFolder("kiosk")).allMatch(name -> name.matches("outbox\\.db(-wal|-shm)?|reserve\\.bin"));
    }

    /** No start where nothing may be executed in the temporary folder; sqlite-jdbc#1195, sqlite-jdbc#1312. */
    @Test
    void sqliteJdbc571ANoexecTemporaryFolderCostsNoAnswer() throws Exception {
        assumeThat(new ProcessBuilder("unshare", "-m", "true").start().waitFor())
                .as("unshare -m (root, or user namespaces)")
                .isZero();
        var byItself = noexec(command(List.of(), "control", "commit=3"));
        assertThat(byItself.ended()).isNotZero();
        assertThat(byItself.said("thanks")).isEmpty();
        var kiosk = noexec(command(unpacked, "kiosk", "commit=3"));
        assertThat(kiosk.ended()).isZero();
        assertThat(kiosk.said("thanks")).hasSize(3);
    }

    private CoreProcess noexec(List<String> core) throws IOException {
        var script = "mount -t tmpfs -o size=20m,noexec tmpfs \"$0\" && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("unshare", "-m", "bash", "-c", script, scratch.toString()));
        command.addAll(core);
        return CoreProcess.start(command, folder.resolve("log"));
    }

    private void killed(List<String> options, String kiosk) throws IOException, InterruptedException {
        var core = CoreProcess.start(command(options, kiosk, "commit=1000@100"), folder.resolve("log"));
        core.begins();
        core.kill();
        core.ended();
        assertThat(core.said("open")).as("%s", core.lines()).hasSize(1);
    }

    private List<String> command(List<String> options, String kiosk, String story) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + scratch));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                KioskCore.class.getName(),
                folder.resolve(kiosk).toString(),
                story));
        return command;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            return files.toList();
        }
    }

    private List<String> inFolder(String kiosk) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(kiosk))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
