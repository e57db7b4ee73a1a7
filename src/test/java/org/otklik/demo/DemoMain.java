package org.otklik.demo;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The whole loop on one machine: collector and kiosk as processes, scripted visitors in front of the window, then the
 * account. The last line on standard output is one JSON object; exit 0 only if everything in it agrees.
 */
public final class DemoMain {
    private final DemoOptions options;
    private final DemoFolders folders;
    private final Programs programs;

    private DemoMain(DemoOptions options) {
        this.options = options;
        folders = new DemoFolders(options.out());
        programs = new Programs(options, folders);
    }

    public static void main(String[] arguments) throws IOException {
        var agreed = new DemoMain(DemoOptions.parse(arguments)).run();
        System.exit(agreed ? 0 : 1);
    }

    private boolean run() throws IOException {
        Progress.say("demo: %d visits, %d kills, seed %d, in %s"
                .formatted(options.visits(), options.kills(), options.seed(), options.out()));
        folders.prepare(options.config());
        var collector = new CollectorProcess(programs.collector(), folders.collectorData(), folders.log("collector"));
        link(collector);
        collector.start();
        var plan = new DemoPlan(options.visits(), options.seed());
        Files.write(options.out().resolve("telephone-numbers.txt"), plan.telephoneNumbers());
        var run = new DemoRun(
                () -> new KioskProcess(programs.kioskUnderDemo(collector.address()), folders.log("kiosk")), collector);
        run.play(plan.visits(), options.kills(), new Random(options.seed()));
        showOutOfService(collector);
        drain(collector);
        collector.stop();
        var account = Account.of(run, folders, plan.telephoneNumbers());
        var launcher = measure(collector);
        print(run, account, launcher);
        return account.agrees(options.visits());
    }

    private void link(CollectorProcess collector) {
        Progress.say("collector: packs and token");
        for (var pack : programs.packs()) {
            collector.run("pack", "add", pack.toString());
        }
        folders.writeToken(folders.kioskData(), collector.run("kiosk", "add", "--centre", programs.centre()));
    }

    /** What a visitor sees of a kiosk whose configuration is broken. */
    private void showOutOfService(CollectorProcess collector) {
        Progress.say("a kiosk with a broken configuration");
        var kiosk = new KioskProcess(programs.kioskOutOfService(collector.address()), folders.log("kiosk"));
        kiosk.await("ready");
        kiosk.send("picture out-of-service");
        kiosk.await("done");
        kiosk.send("quit");
        kiosk.await("gone");
        kiosk.waitForEnd();
    }

    private void drain(CollectorProcess collector) {
        Progress.say("kioskctl sync --once --drain");
        programs.drain(collector.address(), folders.log("kioskctl"));
    }

    private LauncherMeasure measure(CollectorProcess collector) {
        Progress.say("the plain launcher: start and memory");
        var fresh = options.out().resolve("launcher-data");
        var command = programs.plainKiosk(fresh, collector.address());
        return LauncherMeasure.median(command, folders.log("launcher"));
    }

    private void print(DemoRun run, Account account, LauncherMeasure launcher) throws IOException {
        var json = new JsonObject();
        json.addProperty("visits", options.visits());
        json.addProperty("committed", account.committed());
        json.addProperty("acked", account.acked());
        json.addProperty("ledger", account.ledger());
        json.addProperty("lost", account.lost().size());
        json.addProperty("duplicated", account.duplicated());
        json.addProperty("altered", account.altered().size());
        json.addProperty(
                "heard_ms",
                run.played().stream().mapToLong(played -> played.heardMs).sum());
        json.addProperty("start_ms", launcher.startMs());
        json.addProperty("rss_mib", launcher.rssMib());
        json.addProperty("seed", options.seed());
        json.add("screens", new GsonBuilder().create().toJsonTree(pictures()));
        account.lost().forEach(one -> Progress.say("! lost: %s".formatted(one)));
        account.altered().forEach(one -> Progress.say("! altered: %s".formatted(one)));
        account.complaints().forEach(complaint -> Progress.say("! %s".formatted(complaint)));
        Progress.say("%d kills, %d comments, %d telephone numbers typed"
                .formatted(run.killed(), account.comments(), account.numbersTyped()));
        System.out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private List<String> pictures() throws IOException {
        try (var files = Files.list(folders.pictures())) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
