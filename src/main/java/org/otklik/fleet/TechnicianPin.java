package org.otklik.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.otklik.config.Change;
import org.otklik.config.OwnerFile;

/**
 * The PIN of the technician, as a salted hash in {@code identity/technician.pin} of the data directory, mode 0600. There is
 * none until somebody sets one. ETSI EN 303 645 5.1.
 */
public final class TechnicianPin {
    private static final int MOST_BYTES = 256;

    private final Path file;
    private final PinAttempts attempts;
    private final int rounds;

    public TechnicianPin(Path data) {
        this(data, PinHash.ROUNDS);
    }

    /** Fewer rounds for tests that set many. */
    TechnicianPin(Path data, int rounds) {
        file = data.resolve("identity").resolve("technician.pin");
        attempts = new PinAttempts(data);
        this.rounds = rounds;
    }

    /** Whether there is one that could be told. */
    public boolean isSet() {
        return hash().isPresent();
    }

    boolean matches(String pin) {
        return hash().filter(hash -> hash.matches(pin)).isPresent();
    }

    /** On disk when this returns, and whatever was tried before is forgotten; the same PIN again changes nothing. */
    public Change set(String pin, SecureRandom random) throws IOException {
        if (PinRule.of(pin) != PinRule.GOOD) {
            throw new IllegalArgumentException("no PIN that may be set");
        }
        if (matches(pin)) {
            return Change.NONE;
        }
        OwnerFile.write(file, PinHash.of(pin, rounds, random).line() + "\n");
        attempts.forget();
        return Change.MADE;
    }

    /** From now on the pad does not open. */
    public Change clear() throws IOException {
        attempts.forget();
        return OwnerFile.delete(file) ? Change.MADE : Change.NONE;
    }

    private Optional<PinHash> hash() {
        try (var stream = Files.newInputStream(file)) {
            return PinHash.parse(new String(stream.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
