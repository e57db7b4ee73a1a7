package org.otklik.demo;

import java.awt.AWTException;
import java.awt.Frame;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.otklik.app.AckObserver;
import org.otklik.app.KioskApp;
import org.otklik.app.LaunchOptions;
import org.otklik.outbox.OutboxReader;
import org.otklik.ui.ScreenHost;

/** The real kiosk with a robot in front of it, commanded line by line; what happens goes to standard output. */
public final class KioskUnderDemo {
    private static final String PICTURE = "picture ";

    /** A slow machine under load; a kiosk that shows nothing by then is broken. */
    private static final long STARTS_WITHIN_MS = 60_000;

    private final ScreenWatch watch = new ScreenWatch();

    private KioskUnderDemo() {}

    /** Arguments: folder for pictures, then those of the kiosk. */
    public static void main(String[] arguments) {
        new KioskUnderDemo().run(Path.of(arguments[0]), List.of(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    /** One line of the protocol; nothing else of this process begins with the sign. */
    static void report(String word, String rest) {
        synchronized (KioskUnderDemo.class) {
            System.out.println("@" + word + (rest.isEmpty() ? "" : " " + rest));
            System.out.flush();
        }
    }

    private void run(Path pictures, List<String> kioskArguments) {
        var options = ((LaunchOptions.Understood) LaunchOptions.parse(kioskArguments)).options();
        report("committed", Long.toString(committed(options.data().resolve("outbox.db"))));
        var app = new KioskApp(options, new Reports());
        var hands = new Thread(() -> obey(app, pictures, options.data().resolve("outbox.db")), "hands");
        hands.setDaemon(true);
        hands.start();
        System.exit(app.run().number());
    }

    /** How many responses the outbox has ever committed, as its own account says. */
    private static long committed(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var reader = OutboxReader.open(file)) {
            return reader.tallies(Instant.now().plusSeconds(1_000_000)).stream()
                    .mapToLong(epoch -> epoch.response().committed().n())
                    .sum();
        }
    }

    private void obey(KioskApp app, Path pictures, Path outbox) {
        watch.leaves("", STARTS_WITHIN_MS);
        report("ready", "");
        try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var frame = Frame.getFrames()[0];
            var host = (ScreenHost) ((javax.swing.JFrame) frame).getContentPane();
            var hand = new RobotHand(frame);
            var visitor = new RobotVisitor(hand, host, watch, pictures, outbox);
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                if (line.equals("quit")) {
                    break;
                }
                if (line.startsWith(PICTURE)) {
                    hand.rest(RobotHand.SETTLED_MS);
                    hand.picture(pictures.resolve(line.substring(PICTURE.length()) + ".png"));
                    report("done", "");
                    continue;
                }
                visitor.play(ScriptedVisit.fromLine(line.substring("visit ".length())));
                report("done", "");
            }
        } catch (IOException | AWTException | RuntimeException e) {
            e.printStackTrace();
            report("fault", e.toString().replace('\n', ' '));
        }
        app.end();
    }

    private final class Reports implements AckObserver {
        @Override
        public void kept(List<String> ids) {
            report("kept", String.join(" ", ids));
            watch.kept();
        }

        @Override
        public void thanks(List<String> ids) {
            report("thanks", String.join(" ", ids));
        }

        @Override
        public void heard(Duration sound) {
            report("heard", Long.toString(sound.toMillis()));
            watch.heard(sound);
        }

        @Override
        public void screen(String name) {
            report("screen", name);
            watch.changed(name);
        }
    }
}
