package org.otklik.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.otklik.outbox.EnduringOutbox;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.SerialOutbox;
import org.otklik.ui.presenter.Doors;

/** The outbox of a kiosk on its thread: opened while the screen is being made, and cared for as long as the kiosk runs. */
final class KioskOutbox {
    private static final System.Logger LOG = System.getLogger(KioskOutbox.class.getName());

    /** The shortest wait of the ladder: sooner there is nothing to do. */
    private static final int CARE_SECONDS = 10;

    /** An unharmed file is open long before; a damaged one is being saved behind a screen that says so. */
    private static final int PATIENCE_SECONDS = 3;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox"));
    private final EnduringOutbox outbox;
    private final SerialOutbox serial;
    private final ScheduledFuture<?> care;
    private volatile Runnable night = () -> {};

    /** Begins to open the file; the caller holds the lock of the kiosk. */
    KioskOutbox(Path data) {
        outbox = EnduringOutbox.unopened(data.resolve("outbox.db"), new SecureRandom(), InstantSource.system());
        serial = new SerialOutbox(outbox, thread);
        care = thread.scheduleWithFixedDelay(this::care, 0, CARE_SECONDS, TimeUnit.SECONDS);
    }

    /** A failure of ours must not be the last look: a kiosk that is out of service would stay so. */
    private void care() {
        try {
            outbox.care();
            night.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "E-APP-13 the outbox was not looked after", e);
        }
    }

    /** Waits for a file that opens as usual; one that takes longer is opened all the same. */
    void settle() {
        try {
            thread.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // How it stands its health says.
            return;
        }
    }

    SerialOutbox serial() {
        return serial;
    }

    OutboxHealth health() {
        return outbox.health();
    }

    OptionalLong commitMs() {
        return outbox.commitMs();
    }

    void keepAckedFor(int days) {
        thread.execute(() -> outbox.keepAckedFor(days));
    }

    /** From now on the work of the night is done too, in this zone and while it is quiet. */
    void workAtNight(ZoneId zone, BooleanSupplier isQuiet) {
        night = () -> outbox.night(zone, isQuiet);
    }

    /** The doors of the centre, shut while no answer can be kept. */
    Doors.Times doors(Doors.Times hours) {
        return now -> health() instanceof OutboxHealth.Serving ? hours.at(now) : Doors.BROKEN;
    }

    void close() {
        care.cancel(false);
        serial.close();
        thread.shutdown();
    }
}
