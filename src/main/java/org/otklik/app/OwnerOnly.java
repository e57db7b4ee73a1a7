package org.otklik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that nobody but the kiosk's own user may look into, whatever the umask. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folder and those above it with mode 0700; one that exists keeps its mode. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
