package org.otklik.demo;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.otklik.app.AckObserver;
import org.otklik.app.KioskApp;
import org.otklik.app.LaunchOptions;
import org.otklik.ui.kit.Target;

/** The real kiosk, which says on request where the targets of its screen stand. Another program taps them. */
public final class KioskToTap {
    private KioskToTap() {}

    /** Arguments: those of the kiosk. Each line on standard input asks once; the end of it ends the kiosk. */
    public static void main(String[] arguments) {
        var options = ((LaunchOptions.Understood) LaunchOptions.parse(List.of(arguments))).options();
        var app = new KioskApp(options, AckObserver.NONE);
        var answers = new Thread(() -> answer(app), "answers");
        answers.setDaemon(true);
        answers.start();
        System.exit(app.run().number());
    }

    private static void answer(KioskApp app) {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                System.out.println("@" + targets());
                System.out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        app.end();
    }

    /** {@code id x y width height;…} of every target, in pixels of the screen. */
    private static String targets() {
        var said = new AtomicReference<>("");
        try {
            SwingUtilities.invokeAndWait(() -> said.set(Stream.of(Window.getWindows())
                    .flatMap(KioskToTap::in)
                    .filter(part -> part instanceof Target && part.isShowing())
                    .map(KioskToTap::placed)
                    .collect(Collectors.joining(";"))));
            return said.get();
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException("the event thread did not answer", e);
        }
    }

    private static String placed(Component part) {
        var at = new Rectangle(part.getLocationOnScreen(), part.getSize());
        return "%s %d %d %d %d".formatted(part.getName(), at.x, at.y, at.width, at.height);
    }

    private static Stream<Component> in(Container outer) {
        return Stream.of(outer.getComponents())
                .flatMap(part ->
                        part instanceof Container inner ? Stream.concat(Stream.of(part), in(inner)) : Stream.of(part));
    }
}
