package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lives of one kiosk core under strace: all that it asked of the disk, with its words on the pipe in between. */
final class Recording {
    private static final String TRACE = "trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink";

    private final Path folder;
    private final Path data;
    private final String main;
    private final CoreTale tale = new CoreTale();
    private final List<DiskCall> calls = new ArrayList<>();

    /** The data folder must exist; its name is durable. */
    Recording(Path folder, Path data, String main) {
        this.folder = folder;
        this.data = data;
        this.main = main;
    }

    /** Records one life to its end. */
    void live(List<String> words) throws IOException, InterruptedException {
        var trace = folder.resolve("trace");
        var command = CoreProcess.command(Classes.OWN, main, data, folder, words);
        var life = CoreProcess.start(
                Strace.over(command, Strace.QUICK, "-y", "-xx", "-s", "2097152", "-e", TRACE, "-o", trace.toString()),
                folder.resolve("recorded.log"));
        var code = life.ended();
        if (code != 0) {
            throw new IllegalStateException("the recorded kiosk core ended with " + code + ": " + life.lines());
        }
        tale.add(life);
        calls.addAll(DiskCall.of(Trace.read(trace), this::isOurs));
    }

    /** The database and its log; SQLite makes the shared memory anew. */
    private boolean isOurs(String path) {
        return path.startsWith(data.resolve("outbox.db").toString()) && !path.endsWith("-shm");
    }

    List<DiskCall> calls() {
        return calls;
    }

    CoreTale tale() {
        return tale;
    }
}
