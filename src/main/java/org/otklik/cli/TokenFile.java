package org.otklik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.otklik.wire.KioskToken;

/** The kiosk's secret in its file; one that others can read is no secret and is not used. Fleet page 2. */
record TokenFile(Path path) {
    private static final Set<PosixFilePermission> OWNERS_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** No token has a longer text. */
    private static final int MOST_BYTES = 1024;

    /** What the file holds. */
    sealed interface Content permits Usable, Unusable {}

    record Usable(KioskToken token) implements Content {}

    /** Why there is no token, and what to do; holds nothing of the file. */
    record Unusable(String reason, String hint) implements Content {}

    Content read() throws IOException {
        try (var stream = Files.newInputStream(path)) {
            if (!OWNERS_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                return new Unusable("Others can read " + path + ".", "Make a new token, and chmod 600 its file.");
            }
            var text = new String(stream.readNBytes(MOST_BYTES), java.nio.charset.StandardCharsets.US_ASCII);
            return KioskToken.parse(text)
                    .<Content>map(Usable::new)
                    .orElseGet(() -> new Unusable(path + " holds no token.", "Write what kiosk add printed."));
        } catch (NoSuchFileException e) {
            return new Unusable("There is no " + path + ".", "Write what kiosk add of the collector printed.");
        }
    }
}
