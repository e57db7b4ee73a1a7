package org.otklik.torture;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a harness is asked to do.
 *
 * @param asked another number of trials than that of the size
 * @param seed the same seed makes the same plan; what the scheduler does with it is another matter
 * @param folder on a real disk, empty; it is kept when something was found
 */
public record Trial(Size size, Optional<Long> asked, long seed, Path folder, Progress progress) {
    /** The number of trials of this size, unless another was asked for. */
    public long trials(long smoke, long ci, long release) {
        return asked.orElse(
                switch (size) {
                    case SMOKE -> smoke;
                    case CI -> ci;
                    case RELEASE -> release;
                });
    }
}
