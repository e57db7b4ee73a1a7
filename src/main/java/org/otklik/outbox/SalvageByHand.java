package org.otklik.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * The salvage that a kiosk does by itself, for a technician who has stopped it and holds its lock. It finds more than a
 * start does: every page, body and account. Every failure is {@link OutboxFailure}.
 */
public final class SalvageByHand {
    private static final String UNMARKED = "application_id: expected " + Schema.APPLICATION_ID + ", found 0";

    private SalvageByHand() {}

    /** What stands there, before anything is moved. */
    public sealed interface Finding {
        /** There is neither a file nor a broken off salvage of one. */
        record Nothing() implements Finding {}

        /** Every page, body and account is as it must be. */
        record Sound() implements Finding {}

        /** What was found first; never a word of an answer. */
        record Damaged(String detail) implements Finding {}

        /** None of ours, or of a release that this one cannot follow. */
        record Foreign(String reason) implements Finding {}
    }

    /**
     * Changes nothing; {@code progress} hears of every item looked at. A disk that fails, is full or takes no writes is
     * no damage of the file, but a failure.
     */
    public static Finding found(Path file, LongConsumer progress) {
        try {
            var foreign = Salvage.refusal(file);
            if (foreign.isPresent()) {
                return new Finding.Foreign(foreign.get().reason());
            } else if (Salvage.isDue(file)) {
                return new Finding.Damaged("the file or its log is cut off or broken");
            }
            return Files.exists(file) ? looked(file, progress) : new Finding.Nothing();
        } catch (IOException e) {
            throw new OutboxFailure("look", e);
        }
    }

    private static Finding looked(Path file, LongConsumer progress) throws IOException {
        try (var check = OutboxCheck.open(file)) {
            var damage = check.damages(progress).stream().findFirst();
            return damage.isEmpty() && !Salvage.isUnmarked(file)
                    ? new Finding.Sound()
                    : new Finding.Damaged(damage.map(first -> first.what() + ": " + first.detail())
                            .orElse(UNMARKED));
        } catch (RuntimeException e) {
            return failed(file, e);
        }
    }

    /**
     * By its head it is ours: what a file of this release or an older one lacks is damage. A newer one may have what this
     * release does not know, and one without a mark that has none of our tables is somebody's.
     */
    private static Finding failed(Path file, RuntimeException failure) throws IOException {
        var trouble = Trouble.of(failure);
        if (trouble == Trouble.SETTINGS && Salvage.isUnmarked(file)) {
            return new Finding.Foreign(file.getFileName() + " " + UNMARKED);
        }
        if (trouble == Trouble.DAMAGED || (trouble == Trouble.SETTINGS && !Salvage.isNewer(file))) {
            return new Finding.Damaged(String.valueOf(failure.getMessage()));
        }
        throw failure instanceof OutboxFailure known ? known : new OutboxFailure("look", failure);
    }

    /**
     * Saves into a new file what is whole, and leaves the damaged ones in {@code corrupt/<date>/}: nothing of them is lost
     * by a failure, and the next attempt goes on from there. {@code random} must be a secure one in the product.
     */
    public static Salvaged of(Path file, Instant now, RandomGenerator random) {
        try {
            return Salvage.of(file, now, random);
        } catch (SQLException | IOException e) {
            throw new OutboxFailure("salvage", e);
        }
    }
}
