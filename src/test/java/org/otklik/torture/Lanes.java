package org.otklik.torture;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Parts of a run side by side. */
public final class Lanes {
    private Lanes() {}

    /** What all of them counted, so many at a time; the first that breaks breaks the run. */
    public static long sum(int atOnce, List<Callable<Long>> parts) throws IOException, InterruptedException {
        var lanes = Executors.newFixedThreadPool(atOnce);
        try {
            var sum = 0L;
            for (var part : lanes.invokeAll(parts)) {
                sum += part.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IOException("a part of the run broke", e.getCause());
        } finally {
            lanes.shutdownNow();
        }
    }
}
