package org.otklik.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.otklik.wire.KioskToken;

/** The shipped kiosk as a process of its own, full screen, with a token and a collector that does not answer. */
final class RunningKiosk implements AutoCloseable {
    /** Nobody listens there: it is the port of a service that was given up decades ago, and needs rights. */
    private static final String NOBODY = "http://127.0.0.1:1/";

    private final DemoFolders folders;
    private final KioskProcess process;
    private final KioskToken token = KioskToken.mint(UUID.randomUUID(), new SecureRandom());

    /** Returns when the first screen stands. */
    RunningKiosk(Path folder) {
        folders = new DemoFolders(folder);
        folders.prepare(Path.of("kiosk-config"));
        folders.writeToken(folders.kioskData(), token.reveal());
        process = new KioskProcess(command(), log());
        process.await("ready");
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.java2d.uiScale=1",
                "-cp",
                System.getProperty("java.class.path"),
                KioskUnderDemo.class.getName(),
                folders.pictures().toString(),
                "--config",
                folders.config().toString(),
                "--data",
                data().toString(),
                "--endpoint",
                NOBODY,
                "--desktop",
                "--always-open",
                "--boot-jitter-seconds",
                "0");
    }

    Path data() {
        return folders.kioskData();
    }

    /** What the process said beside its reports. */
    Path log() {
        return folders.log("kiosk");
    }

    KioskToken token() {
        return token;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as a technician does, and waits. */
    void quit() {
        process.send("quit");
        process.waitForEnd();
    }

    @Override
    public void close() {
        process.kill();
    }
}
