package org.otklik.house.planted.sync;

/** Sync may not start a thread. */
public final class PlantedThread {
    public void run(Runnable work) {
        new Thread(work).start();
    }
}
