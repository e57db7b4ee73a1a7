package org.otklik.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.otklik.fleet.PinLadder;
import org.otklik.ui.CornerTaps;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.presenter.OutOfServicePresenter;
import org.otklik.ui.presenter.StateLine;
import org.otklik.ui.presenter.TechnicianDoor;
import org.otklik.ui.presenter.VisitSettings;
import org.otklik.ui.presenter.Workshop;
import org.otklik.ui.theme.Panel;

/** A technician's way into this kiosk, and what he may do there. Event thread; the work is done on the fleet thread. */
final class Technician implements Workshop {
    private static final System.Logger LOG = System.getLogger(Technician.class.getName());

    /** Ten times a second is seen as at once, and costs nothing. */
    private static final int TICK_MS = 100;

    /** The page may be left alone so long on a kiosk whose configuration says nothing. Fleet page 2. */
    private static final Duration USUAL_SESSION = Duration.ofMinutes(5);

    private final ScreenHost host;
    private final LaunchOptions options;
    private final KioskState state;
    private final Ending ending;
    private final Executor fleet = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "fleet");
        thread.setDaemon(true);
        return thread;
    });

    Technician(ScreenHost host, LaunchOptions options, KioskState state, Ending ending) {
        this.host = host;
        this.options = options;
        this.state = state;
        this.ending = ending;
    }

    /** A door before the host, closed; from now on it ticks. */
    TechnicianDoor door(VisitSettings plain, Duration session, CornerTaps.Corner corner) {
        var pin = new FleetPin(new PinLadder(options.data(), Clockwork::now), fleet, SwingUtilities::invokeLater);
        var manner = new TechnicianDoor.Manner(plain, session);
        var door = new TechnicianDoor(host, pin, this, Clockwork::now, manner);
        host.guardedBy(door, corner);
        new Timer(TICK_MS, event -> door.tick()).start();
        return door;
    }

    /** Out of service from the start: nothing could be read, so every language stands there, and a technician may come. */
    void standStill(Panel panel) {
        var languages = List.of("ru", "en");
        var plain = VisitSettings.usual(languages.get(0));
        door(plain, USUAL_SESSION, CornerTaps.Corner.usual(panel))
                .put(OutOfServicePresenter.nothingLost(languages), plain);
    }

    @Override
    public void look(Consumer<List<StateLine>> told) {
        fleet.execute(() -> {
            var lines = state.get();
            SwingUtilities.invokeLater(() -> told.accept(lines));
        });
    }

    @Override
    public void restart() {
        LOG.log(System.Logger.Level.INFO, "I-APP-11 a technician has the kiosk started anew");
        ending.restart();
    }

    @Override
    public void quit() {
        LOG.log(System.Logger.Level.INFO, "I-APP-12 a technician ends the kiosk");
        ending.quit();
    }
}
