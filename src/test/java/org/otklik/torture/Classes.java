package org.otklik.torture;

import java.util.List;

/** How a child finds its classes: those of this process, or an archive that was made of them for a quicker start. */
final class Classes {
    private Classes() {}

    static String path() {
        return System.getProperty("torture.core.path", System.getProperty("java.class.path"));
    }

    static List<String> archived() {
        var archive = System.getProperty("torture.core.archive", "");
        return archive.isEmpty() ? List.of() : List.of("-XX:SharedArchiveFile=" + archive);
    }
}
