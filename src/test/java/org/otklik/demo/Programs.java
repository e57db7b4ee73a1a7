package org.otklik.demo;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the processes of a run: those of the product's scripts, and the kiosk with a robot inside. */
final class Programs {
    private final DemoOptions options;
    private final DemoFolders folders;

    Programs(DemoOptions options, DemoFolders folders) {
        this.options = options;
        this.folders = folders;
    }

    /** However the driver ends, nothing that it started stays behind. */
    static void endWithDriver(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end-of-demo"));
    }

    List<String> collector() {
        return List.of(options.scripts().resolve("collector").toString());
    }

    /** The same flags as the plain launcher, but the class path of the tests and the robot's main class. */
    List<String> kioskUnderDemo(String endpoint) {
        return kioskUnderDemo(kioskOptions(folders.config(), folders.kioskData(), endpoint));
    }

    /** The same kiosk with a configuration that it cannot use. */
    List<String> kioskOutOfService(String endpoint) {
        return kioskUnderDemo(kioskOptions(folders.brokenConfig(), folders.brokenData(), endpoint));
    }

    private List<String> kioskUnderDemo(List<String> kiosk) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.java2d.uiScale=1",
                "-Dflatlaf.uiScale.enabled=false",
                "-Dawt.useSystemAAFontSettings=on",
                "-Dfile.encoding=UTF-8",
                "-Dorg.sqlite.lib.path=" + System.getProperty("org.sqlite.lib.path"),
                "-Dorg.sqlite.lib.name=" + System.getProperty("org.sqlite.lib.name"),
                "-cp",
                options.before().map(folder -> folder + ":").orElse("") + System.getProperty("java.class.path"),
                "org.otklik.demo.KioskUnderDemo",
                folders.pictures().toString()));
        command.addAll(kiosk);
        return command;
    }

    List<String> plainKiosk(Path data, String endpoint) {
        List<String> command =
                new ArrayList<>(List.of(options.scripts().resolve("kiosk").toString()));
        command.addAll(kioskOptions(folders.config(), data, endpoint));
        return command;
    }

    /** Sends what is left and says so when that did not work; the kiosk must have ended before. */
    void drain(String endpoint, Path log) {
        try {
            var process = new ProcessBuilder(
                            options.scripts().resolve("kioskctl").toString(),
                            "sync",
                            "--once",
                            "--drain",
                            "--config",
                            folders.config().toString(),
                            "--data",
                            folders.kioskData().toString(),
                            "--endpoint",
                            endpoint)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "kioskctl sync --once --drain ended with " + process.exitValue() + ", see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Path> packs() {
        try (var packs = Files.list(folders.config().resolve("packs"))) {
            return packs.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String centre() {
        try {
            return JsonParser.parseString(Files.readString(folders.config().resolve("kiosk.json")))
                    .getAsJsonObject()
                    .getAsJsonObject("kiosk")
                    .get("centre")
                    .getAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> kioskOptions(Path config, Path data, String endpoint) {
        return List.of(
                "--config",
                config.toString(),
                "--data",
                data.toString(),
                "--endpoint",
                endpoint,
                "--panel-mm",
                "268x476",
                "--min-interval-seconds",
                "5",
                "--boot-jitter-seconds",
                "0",
                "--always-open");
    }
}
