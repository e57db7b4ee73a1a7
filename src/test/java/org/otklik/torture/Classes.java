package org.otklik.torture;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.otklik.collector.HastyCollector;

/**
 * How a child finds its classes: those of this process, or an archive that was made of them by a first life, with which a
 * JVM starts in a fraction of the time.
 *
 * @param options of the JVM; none where there is no archive
 */
record Classes(String path, List<String> options) {
    /** Those of this process. */
    static final Classes OWN = new Classes(System.getProperty("java.class.path"), List.of());

    /** An archive takes classes from jars alone, so the folders among the class path become jars of this folder. */
    static Classes archived(Path folder, HastyCollector collector) throws IOException, InterruptedException {
        var place = Files.createDirectories(folder.resolve("classes"));
        List<String> path = new ArrayList<>();
        for (var entry : OWN.path.split(File.pathSeparator, -1)) {
            path.add(Files.isDirectory(Path.of(entry)) ? jar(place, path.size(), entry) : entry);
        }
        var jars = new Classes(String.join(File.pathSeparator, path), List.of());
        var archive = place.resolve("core.jsa");
        var teacher = new Classes(jars.path, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"));
        var kiosk = new Story(collector, teacher, List.of()).newKiosk(place.resolve("teacher"));
        var round = "round=" + collector.address();
        var life = kiosk.live(
                List.of("release", "commit=1", "comment=1", round, "drain=" + collector.address()), List.of());
        if (life.ended() != 0) {
            throw new IOException("the life of which the archive is made ended badly: " + life.lines());
        }
        return Files.exists(archive)
                ? new Classes(jars.path, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"))
                : jars;
    }

    /**
     * For a life of half a second that strace stops at every call: the compiler would be paid for and not used, and most of
     * the calls are its threads'.
     */
    Classes interpreted() {
        List<String> more = new ArrayList<>(options);
        more.add("-Xint");
        return new Classes(path, more);
    }

    private static String jar(Path place, int number, String folder) throws IOException {
        var jar = place.resolve(number + ".jar").toString();
        var words = new StringWriter();
        var out = new PrintWriter(words);
        var code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(out, out, "--create", "--no-compress", "--file", jar, "-C", folder, ".");
        if (code != 0) {
            throw new IOException("jar: " + words);
        }
        return jar;
    }
}
