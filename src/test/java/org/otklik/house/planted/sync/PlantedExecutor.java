package org.otklik.house.planted.sync;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sync may not make an executor. */
public final class PlantedExecutor {
    public ExecutorService executor() {
        return Executors.newSingleThreadExecutor();
    }
}
