package org.otklik.app;

import java.util.concurrent.CountDownLatch;

/** When the program ends, and how; the first who says so is heard. Any thread. */
final class Ending {
    private final CountDownLatch told = new CountDownLatch(1);
    private volatile ExitCode code = ExitCode.OK;

    void quit() {
        told.countDown();
    }

    /** The service manager, or {@code scripts/run}, starts the kiosk again. */
    void restart() {
        if (told.getCount() > 0) {
            code = ExitCode.RESTART;
        }
        told.countDown();
    }

    /** Waits until somebody says so. */
    ExitCode await() {
        try {
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return code;
    }
}
