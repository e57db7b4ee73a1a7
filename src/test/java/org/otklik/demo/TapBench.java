package org.otklik.demo;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long after a touch the screen changes. Presses and releases go into the X server by XTEST; one line of pixels
 * through the target is read from its root window over and over until one of them has another colour. The kiosk is another process, so the time is that
 * of the server, the way to Java, the event thread and the painting; what a panel adds is not in it, for there is none.
 */
public final class TapBench {
    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    /** A change of screen is deaf for 350 ms. */
    private static final int REST_MS = 450;

    /** The window manager has placed the window by then. */
    private static final int SETTLED_MS = 3000;

    /** A single choice leads on by itself after 700 ms; on a busy machine a little later. */
    private static final int ADVANCED_MS = 1000;

    /** A finger is not quicker than that. */
    private static final int HELD_MS = 80;

    /** Less than it takes until a single choice leads on. */
    private static final long SETTLES_WITHIN_NANOS = 600_000_000L;

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Robot robot = new Robot();
    private final PrintStream asks;
    private final BufferedReader answers;
    private final List<Double> pressed = new ArrayList<>();
    private final List<Double> released = new ArrayList<>();
    private final Map<String, List<Double>> last = new LinkedHashMap<>();
    private final List<Double> looks = new ArrayList<>();

    /** The X server remembers what a hand before this one still held down. */
    private TapBench(Process kiosk) throws AWTException {
        robot.mouseRelease(LEFT);
        asks = new PrintStream(kiosk.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(kiosk.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Arguments: how many taps are counted, then the command of the kiosk. */
    public static void main(String[] arguments) throws IOException, AWTException, InterruptedException {
        var taps = Integer.parseInt(arguments[0]);
        var command = List.of(arguments).subList(1, arguments.length);
        var kiosk = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(kiosk::destroy, "end-of-bench"));
        var bench = new TapBench(kiosk);
        bench.await("start.begin");
        bench.robot.delay(SETTLED_MS);
        bench.visit();
        bench.forget();
        while (bench.pressed.size() < taps) {
            bench.visit();
        }
        bench.report();
        kiosk.getOutputStream().close();
        kiosk.waitFor();
    }

    /** A visit that looks at help and settings, answers what can be touched, and takes the thanks away. */
    private void visit() throws IOException {
        for (var id : List.of("start.begin", "bar.view", "view.done", "bar.help", "overlay.close")) {
            tap(id);
        }
        while (!targets().containsKey("start.begin")) {
            var option = targets().keySet().stream()
                    .filter(id -> id.startsWith("question.option."))
                    .findFirst();
            if (option.isPresent()) {
                tap(option.get());
                robot.delay(ADVANCED_MS);
            }
            var on = Stream.of("nav.forward", "thanks.done").filter(known()).findFirst();
            if (on.isPresent()) {
                tap(on.get());
            }
        }
    }

    private Predicate<String> known() throws IOException {
        return targets()::containsKey;
    }

    private void tap(String id) throws IOException {
        robot.delay(REST_MS);
        var place = targets().get(id);
        if (place == null) {
            return;
        }
        var seen = new Rectangle(place.x, place.y + place.height / 2, place.width, 1);
        var before = targets().keySet();
        robot.mouseMove(place.x + place.width / 2, place.y + place.height / 2);
        robot.delay(20);
        pressed.add(timed(() -> robot.mousePress(LEFT), seen, id + " pressed"));
        robot.delay(HELD_MS);
        var began = System.nanoTime();
        released.add(timed(() -> robot.mouseRelease(LEFT), seen, id + " released"));
        var settled = lastChange(seen, began);
        var kind = targets().keySet().equals(before) ? "same screen" : "next screen";
        last.computeIfAbsent(kind, unused -> new ArrayList<>()).add(settled);
    }

    /** Milliseconds from before the act to the first look that finds another colour. */
    private double timed(Runnable act, Rectangle seen, String what) {
        var before = line(seen);
        var began = System.nanoTime();
        act.run();
        int[] now;
        do {
            var look = System.nanoTime();
            now = line(seen);
            looks.add((System.nanoTime() - look) / 1e6);
            if (look - began > PATIENCE_NANOS) {
                throw new IllegalStateException("nothing changed where " + what);
            }
        } while (Arrays.equals(now, before));
        return (System.nanoTime() - began) / 1e6;
    }

    /** Milliseconds until what stands there stays as it is. */
    private double lastChange(Rectangle seen, long began) {
        var standing = line(seen);
        var changed = System.nanoTime();
        for (var now = changed; now - began < SETTLES_WITHIN_NANOS; now = System.nanoTime()) {
            var found = line(seen);
            if (!Arrays.equals(found, standing)) {
                standing = found;
                changed = System.nanoTime();
            }
        }
        return (changed - began) / 1e6;
    }

    private int[] line(Rectangle seen) {
        return robot.createScreenCapture(seen).getRGB(0, 0, seen.width, 1, null, 0, seen.width);
    }

    private void await(String id) throws IOException {
        while (!targets().containsKey(id)) {
            robot.delay(50);
        }
    }

    private void forget() {
        pressed.clear();
        released.clear();
        last.clear();
        looks.clear();
    }

    private Map<String, Rectangle> targets() throws IOException {
        asks.println("where");
        Map<String, Rectangle> targets = new LinkedHashMap<>();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("@")) {
                Stream.of(line.substring(1).split(";"))
                        .filter(one -> !one.isEmpty())
                        .forEach(one -> {
                            var words = one.split(" ");
                            var numbers = Stream.of(words)
                                    .skip(1)
                                    .mapToInt(Integer::parseInt)
                                    .toArray();
                            targets.put(words[0], new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]));
                        });
                return targets;
            }
        }
        throw new IOException("the kiosk has ended");
    }

    private void report() {
        System.out.printf(Locale.ROOT, "%d taps, a look takes %.2f ms%n", pressed.size(), at(looks, 0.5));
        print("press to pressed look", pressed);
        print("release to first change", released);
        last.forEach((kind, times) -> print("  to the last, " + kind, times));
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %4d  median %6.1f ms  99 %% %6.1f ms  longest %6.1f ms%n",
                what,
                times.size(),
                at(times, 0.5),
                at(times, 0.99),
                at(times, 1));
    }

    /** The smallest time that so large a share of them does not exceed. */
    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
