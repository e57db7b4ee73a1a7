package org.otklik.app;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.Configuration;
import org.otklik.config.KioskConfig;
import org.otklik.config.PictureRule;
import org.otklik.json.Fault;
import org.otklik.outbox.KioskLock;
import org.otklik.ui.KioskFrame;
import org.otklik.ui.ScreenHost;
import org.otklik.ui.kit.Keyboards;
import org.otklik.ui.kit.PictureFolder;
import org.otklik.ui.kit.Pictures;
import org.otklik.ui.presenter.Doors;
import org.otklik.ui.presenter.KioskFlow;
import org.otklik.ui.presenter.KioskSettings;
import org.otklik.ui.screen.Looks;
import org.otklik.ui.theme.Fonts;
import org.otklik.ui.theme.KioskLaf;
import org.otklik.ui.theme.Palette;
import org.otklik.visit.RecentVisits;

/** The kiosk, wired from top to bottom: outbox thread, configuration, frame, sync thread; and how it ends. */
public final class KioskApp {
    public static final String VERSION = "0.1.0";

    private static final System.Logger LOG = System.getLogger(KioskApp.class.getName());

    /** A visit that is being kept takes milliseconds; who sent the signal does not wait for ever. */
    private static final long CLOSING_SECONDS = 3;

    private final LaunchOptions options;
    private final AckObserver observer;
    private final Ending ending = new Ending();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Quiet quiet = new Quiet(Clockwork::now);
    private volatile Optional<KioskSound> sound = Optional.empty();
    private final KioskClock clock = KioskClock.ofTheMachine();
    private volatile Optional<SyncThread> sync = Optional.empty();

    public KioskApp(LaunchOptions options, AckObserver observer) {
        this.options = options;
        this.observer = observer;
    }

    /** Runs until the kiosk is told to end; from any thread but the event thread. */
    public ExitCode run() {
        if (GraphicsEnvironment.isHeadless()) {
            return noDisplay("there is no display");
        }
        try {
            OwnerOnly.makeFolder(options.data());
            KioskLog.open(options.data().resolve("log"), 20);
            var lock = KioskLock.take(options.data());
            if (lock.isEmpty()) {
                System.err.println("kiosk: another kiosk, or kioskctl, works on " + options.data()
                        + ". Try again when it has ended.");
                return ExitCode.TRY_LATER;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "end"));
            var code = runLocked();
            lock.get().close();
            closed.countDown();
            return code;
        } catch (IOException e) {
            System.err.println("kiosk: the data directory cannot be used: " + e.getMessage());
            return ExitCode.IO;
        }
    }

    /** Ends the kiosk from outside, as Ctrl+Q does on a desktop. */
    public void end() {
        ending.quit();
    }

    /** Told to end by a signal: the outbox is closed like at any other end, so that nothing is left to replay. */
    private void endAndWait() {
        end();
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "W-APP-08 ended before the outbox was closed; nothing is lost");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ExitCode runLocked() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.log(System.Logger.Level.ERROR, "E-APP-01 " + thread.getName(), failure));
        var outbox = new KioskOutbox(options.data());
        var reading = CompletableFuture.supplyAsync(
                () -> ConfigReader.read(options.config(), LocalDate.now(ZoneId.systemDefault())));
        if (!displayAnswers()) {
            outbox.close();
            return noDisplay("the display " + System.getenv("DISPLAY") + " does not answer");
        }
        SwingUtilities.invokeLater(() -> KioskLaf.install(Palette.STANDARD));
        var configuration = configuration(reading.join());
        outbox.settle();
        SwingUtilities.invokeLater(() -> openFrame(configuration, outbox));
        var code = ending.await();
        sound.ifPresent(KioskSound::close);
        sync.ifPresent(SyncThread::end);
        outbox.close();
        return code;
    }

    /** Asked while the outbox is being opened: the toolkit has to be there before anything else of a screen. */
    private static boolean displayAnswers() {
        try {
            Toolkit.getDefaultToolkit();
            return true;
        } catch (AWTError e) {
            return false;
        }
    }

    private static ExitCode noDisplay(String why) {
        System.err.println("kiosk: " + why + ". On a machine without one try scripts/demo.");
        return ExitCode.UNAVAILABLE;
    }

    private static Optional<Configuration> configuration(ConfigReading reading) {
        if (reading instanceof ConfigReading.Loaded loaded) {
            loaded.faults().forEach(fault -> LOG.log(System.Logger.Level.WARNING, "W-CFG-01 {0}", fault.sentence()));
            return Optional.of(loaded.configuration());
        }
        List<Fault> faults = ((ConfigReading.Refused) reading).faults();
        faults.forEach(fault -> LOG.log(System.Logger.Level.ERROR, "E-CFG-01 {0}", fault.sentence()));
        System.err.println(
                "kiosk: out of service, " + faults.size() + " faults in the configuration; kioskctl check lists them.");
        return Optional.empty();
    }

    /** Event thread. A kiosk that lacks its configuration shows that it is out of service. */
    private void openFrame(Optional<Configuration> configuration, KioskOutbox outbox) {
        var config = configuration.map(Configuration::kiosk);
        var screen =
                PanelSize.screen(config.map(known -> known.display().index()).orElse(0));
        var pixels = PanelSize.pixels(screen, options);
        var size = PanelSize.of(pixels, options, config.map(KioskConfig::display), PictureRule.DRM);
        var looks = new Looks(size.panel(), Fonts.load());
        var input = configuration
                .map(known -> FirstSettings.input(known, looks.panel()))
                .orElse(ScreenHost.InputSettings.usual(looks.panel(), Keyboards.NONE));
        Runnable quit = options.mode() == LaunchOptions.Mode.DESKTOP ? this::end : () -> {};
        var pictures = config.map(known -> pictures(known.packs().active())).orElse(Pictures.NONE);
        var host = new ScreenHost(looks, input, pictures, this::shown, quit, System::currentTimeMillis);
        var frame = new KioskFrame(host, screen, cover(), pixels);
        if (cover() == KioskFrame.Cover.FULL_SCREEN
                && config.map(known -> known.display().cursor()).equals(Optional.of(KioskConfig.Cursor.HIDDEN))) {
            frame.hideCursor();
        }
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(host.keys());
        frame.setVisible(true);
        var reports = new KioskState.Reports(this::sending, outbox::health);
        var state = new KioskState(options.data(), configuration, size.size(), reports, calendar(config));
        var technician = new Technician(host, options, state, ending);
        if (configuration.isEmpty()) {
            technician.standStill(looks.panel());
        } else {
            serve(configuration.get(), outbox, technician, host, looks);
        }
        // The first picture is on the glass when the queue that painted it has run empty.
        SwingUtilities.invokeLater(() -> SwingUtilities.invokeLater(() -> {
            if (options.until() == LaunchOptions.Until.FIRST_SCREEN) {
                end();
            }
            size.leaveIn(options.data());
            sound.ifPresent(KioskSound::start);
            sync.ifPresent(SyncThread::start);
        }));
    }

    private void shown(String screen) {
        quiet.screen(screen);
        observer.screen(screen);
    }

    private void serve(
            Configuration configuration, KioskOutbox outbox, Technician technician, ScreenHost host, Looks looks) {
        var kiosk = configuration.kiosk();
        outbox.keepAckedFor((int) kiosk.ackedRetention().toDays());
        outbox.workAtNight(kiosk.kiosk().zoneOr(ZoneId.systemDefault()), quiet::lasts);
        sync = Optional.of(new SyncThread(outbox.serial(), options, kiosk, clock, outbox::health, outbox::commitMs));
        startFlow(configuration, outbox, technician, host, looks);
    }

    private KioskFrame.Cover cover() {
        return options.screen() == LaunchOptions.Screen.FULL ? KioskFrame.Cover.FULL_SCREEN : KioskFrame.Cover.WINDOW;
    }

    private Pictures pictures(String pack) {
        return new PictureFolder(folder(pack));
    }

    private Path folder(String pack) {
        return options.config().resolve("packs").resolve(pack);
    }

    private void startFlow(
            Configuration configuration, KioskOutbox outbox, Technician technician, ScreenHost host, Looks looks) {
        var config = configuration.kiosk();
        var pack = configuration.pack();
        var zone = config.kiosk().zoneOr(ZoneId.systemDefault());
        var languages = configuration.languages();
        var waits = new Waits(config.idle(), pack.settings().idle());
        var settings = new KioskSettings(
                pack,
                config.packs().include(),
                languages,
                waits.idle(),
                waits.thanks(),
                config.advance(),
                FirstSettings.look(config.appearance()),
                FirstSettings.handling(config.input()),
                FirstSettings.hearing(config.speech()),
                looks.presets(FirstSettings.look(config.appearance())),
                FirstSettings.centre(configuration, looks.panel(), outbox.doors(doors(config, zone))));
        var random = new SecureRandom();
        var recent = new RecentVisits(random.generateSeed(32), Clockwork::now);
        var items = new AnswerItems(config.kiosk().centre(), pack, zone, config.hours(), clock, recent);
        var keeper = new Keeper(items, outbox.serial(), observer, () -> sync.ifPresent(SyncThread::kept));
        var door = technician.door(
                settings.first(),
                config.technician().session(),
                FirstSettings.corner(config.technician(), looks.panel()));
        var flow = new KioskFlow(settings, door, keeper, Clock.system(zone), Clockwork::now, random::nextLong);
        host.follow(flow);
        door.guard(flow);
        sound = KioskSound.open(
                configuration, folder(pack.id()), options.data(), new KioskSound.Shown(host, flow, observer::heard));
        flow.start();
    }

    private Optional<SyncLine> sending() {
        return sync.flatMap(SyncThread::line);
    }

    private static Clock calendar(Optional<KioskConfig> config) {
        var system = ZoneId.systemDefault();
        return Clock.system(config.map(known -> known.kiosk().zoneOr(system)).orElse(system));
    }

    private Doors.Times doors(KioskConfig config, ZoneId zone) {
        return options.hours() == LaunchOptions.Hours.TOLD_ONLY
                ? Doors.Times.ALWAYS_OPEN
                : new ClosingHour(config.hours(), zone, config.display().afterHours());
    }
}
