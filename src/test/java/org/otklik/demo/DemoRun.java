package org.otklik.demo;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.otklik.demo.KioskProcess.Report;
import org.otklik.demo.ScriptedVisit.Line;

/**
 * Plays the visits of a plan and writes down what was touched and promised. A visit that a kill cut off before its
 * commit is played again; one that was committed without a thank-you is not.
 */
final class DemoRun {
    /** What one visitor did, as the hands report it, and what the kiosk said of it. */
    static final class Played {
        final ScriptedVisit script;
        final List<String> keptIds = new ArrayList<>();
        final Set<String> thankedIds = new HashSet<>();
        String touched = "";
        long heardMs;
        boolean committed;

        Played(ScriptedVisit script) {
            this.script = script;
        }
    }

    private final List<Played> played = new ArrayList<>();
    private final Set<String> screens = new TreeSet<>();
    private final Map<Integer, List<Integer>> killAfterMs = new HashMap<>();
    private final Supplier<KioskProcess> kiosks;
    private final CollectorProcess collector;
    private final Timer timer = new Timer("demo-kills", true);
    private KioskProcess kiosk;
    private int committedBefore;
    private int killed;

    /** A kill comes at any moment of a visit of usual length, or just after it. */
    private static final int LONGEST_MS = 12_000;

    DemoRun(Supplier<KioskProcess> kiosks, CollectorProcess collector) {
        this.kiosks = kiosks;
        this.collector = collector;
    }

    List<Played> played() {
        return played;
    }

    Set<String> screens() {
        return screens;
    }

    int killed() {
        return killed;
    }

    void play(List<ScriptedVisit> visits, int kills, Random random) {
        for (var i = 0; i < kills; i++) {
            var number = visits.get(random.nextInt(visits.size())).number();
            killAfterMs.computeIfAbsent(number, unused -> new ArrayList<>()).add(random.nextInt(LONGEST_MS));
        }
        start();
        for (var visit : visits) {
            line(visit.line());
            play(visit);
        }
        line(Line.UP);
        kiosk.send("quit");
        kiosk.await("gone");
        kiosk.waitForEnd();
        timer.cancel();
    }

    private void start() {
        kiosk = kiosks.get();
        committedBefore = Integer.parseInt(kiosk.await("committed").rest());
        kiosk.await("ready");
    }

    private void line(Line wanted) {
        if (wanted == Line.UP && !collector.running()) {
            collector.start();
        } else if (wanted == Line.DOWN && collector.running()) {
            collector.stop();
        }
    }

    private void play(ScriptedVisit visit) {
        var entry = new Played(visit);
        played.add(entry);
        Progress.say("visit %d: %s, %s, %s, line %s"
                .formatted(visit.number(), visit.way(), visit.language(), visit.ending(), visit.line()));
        while (!entry.committed) {
            var kills = killAfterMs.getOrDefault(visit.number(), List.of());
            if (kills.isEmpty()) {
                attempt(entry);
            } else {
                attemptAndKill(entry, kills.remove(0));
            }
        }
        // Kills that were meant for this visit and outlived it strike between two visitors.
        killAfterMs.getOrDefault(visit.number(), List.of()).forEach(unused -> killAndRestart());
    }

    private void attempt(Played entry) {
        kiosk.send("visit " + entry.script.toLine());
        if (!follow(entry)) {
            throw new IllegalStateException("the kiosk ended by itself during visit " + entry.script.number());
        }
        committedBefore++;
    }

    private void attemptAndKill(Played entry, int afterMs) {
        var victim = kiosk;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        victim.kill();
                    }
                },
                afterMs);
        kiosk.send("visit " + entry.script.toLine());
        follow(entry);
        if (kiosk.waitForEnd() == 0) {
            throw new IllegalStateException("the kiosk was to be killed");
        }
        killed++;
        Progress.say("  killed after %d ms, %s"
                .formatted(afterMs, entry.thankedIds.isEmpty() ? "before thanks" : "after thanks"));
        var before = committedBefore;
        start();
        entry.committed = committedBefore > before;
    }

    private void killAndRestart() {
        kiosk.kill();
        kiosk.waitForEnd();
        killed++;
        Progress.say("  killed between two visits");
        start();
    }

    /** Follows the reports of one visit to its end; false when the process went away before. */
    private boolean follow(Played entry) {
        entry.keptIds.clear();
        entry.touched = "";
        entry.heardMs = 0;
        for (var report = kiosk.next(); ; report = kiosk.next()) {
            switch (report.word()) {
                case "screen" -> screens.add(report.rest());
                case "again" -> Progress.say("  nothing happened, touched again: %s".formatted(report.rest()));
                case "touched" -> entry.touched = report.rest();
                case "heard" -> entry.heardMs += Long.parseLong(report.rest());
                case "kept" -> entry.keptIds.addAll(report.words());
                case "thanks" -> entry.thankedIds.addAll(report.words());
                case "done" -> {
                    entry.committed = true;
                    return true;
                }
                case "gone" -> {
                    return false;
                }
                case "fault" -> throw fault(entry, report);
                default -> {
                    // Start-up lines of a restarted kiosk are no part of a visit.
                }
            }
        }
    }

    private static IllegalStateException fault(Played entry, Report report) {
        return new IllegalStateException(
                "visit " + entry.script.number() + ": " + report.rest() + " " + new Gson().toJson(entry.script));
    }
}
