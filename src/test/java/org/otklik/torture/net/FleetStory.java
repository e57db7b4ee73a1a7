package org.otklik.torture.net;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.otklik.testkit.InMemoryOutbox;

/** What befalls a fleet: visits all day, and by chance lines that are down, clocks that are wrong, disks that are copied. */
final class FleetStory {
    /** Own: some twenty visits an hour of a ten-hour day would only make it longer, not different. */
    private static final int VISITS_A_DAY = 60;

    /** The longest retry interval of the status table, an hour, and the half hour of invariant I8. */
    static final Duration TO_DRAIN = Duration.ofMinutes(90);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** A day ahead, a day behind, 1970, forty minutes: reliability page, F22 and F24. */
    private static final List<Duration> WRONG =
            List.of(DAY, DAY.negated(), Duration.ofDays(20_780).negated(), Duration.ofMinutes(40));

    private final SimulatedFleet fleet;
    private final Random random;
    private final Map<String, Integer> faults = new TreeMap<>();

    FleetStory(SimulatedFleet fleet) {
        this.fleet = fleet;
        random = fleet.random();
    }

    /** How often each kind of fault was made. */
    Map<String, Integer> faults() {
        return faults;
    }

    /** So many kiosks live through so many days, told hour by hour; then everything is mended and time is given to drain. */
    void live(int kiosks, int days, Runnable hour) {
        for (var i = 0; i < kiosks; i++) {
            var kiosk = fleet.add();
            for (var day = 0; day < days; day++) {
                var dawn = DAY.multipliedBy(day);
                visits(kiosk, dawn);
                misfortune(kiosk, dawn);
            }
        }
        regionIsCutOff();
        for (var hours = DAY.multipliedBy(days).toHours(); hours > 0; hours--) {
            fleet.pass(HOUR);
            hour.run();
        }
        mend();
        fleet.pass(TO_DRAIN);
        // What a search for a poisoned item had begun to suspect before is set aside after: it is let go once more.
        mend();
        fleet.pass(TO_DRAIN);
    }

    private void visits(SimulatedKiosk kiosk, Duration dawn) {
        for (var i = 0; i < VISITS_A_DAY; i++) {
            fleet.after(dawn.plus(part(DAY)), () -> fleet.visit(kiosk));
        }
    }

    /** One a day for each kiosk. */
    private void misfortune(SimulatedKiosk kiosk, Duration dawn) {
        var at = dawn.plus(part(Duration.ofHours(16)));
        switch (random.nextInt(8)) {
            case 0, 1 -> fleet.after(at, () -> lineIsDown(kiosk));
            case 2 -> fleet.after(at, () -> clockIsWrong(kiosk));
            case 3 -> fleet.after(at, () -> clockJumpsInCall(kiosk));
            case 4 -> fleet.after(at, () -> poison(kiosk));
            case 5 -> fleet.after(at, () -> restart(kiosk));
            case 6 -> fleet.after(at, () -> isCloned(kiosk));
            default -> fleet.after(at, () -> diskIsRestored(kiosk));
        }
    }

    private void lineIsDown(SimulatedKiosk kiosk) {
        made("line_down");
        kiosk.line(SimulatedKiosk.Line.DOWN);
        fleet.after(Duration.ofMinutes(10).plus(part(HOUR.multipliedBy(6))), () -> kiosk.line(SimulatedKiosk.Line.UP));
    }

    private void clockIsWrong(SimulatedKiosk kiosk) {
        made("F22_F24_clock_wrong");
        kiosk.clockIsAhead(WRONG.get(random.nextInt(WRONG.size())));
        fleet.after(HOUR.plus(part(HOUR.multipliedBy(5))), () -> kiosk.clockIsAhead(Duration.ZERO));
    }

    private void clockJumpsInCall(SimulatedKiosk kiosk) {
        made("F23_clock_jumps_in_call");
        kiosk.clockJumpsInCall(WRONG.get(random.nextInt(WRONG.size())));
        fleet.after(HOUR, () -> kiosk.clockJumpsInCall(Duration.ZERO));
    }

    private void poison(SimulatedKiosk kiosk) {
        made("poison_item");
        fleet.visit(kiosk);
        kiosk.newest().ifPresent(fleet.collector()::poison);
    }

    private void restart(SimulatedKiosk kiosk) {
        made("restart");
        kiosk.restart();
    }

    /** F34: an image is taken while the kiosk runs and put into another one, under the identity of that one. */
    private void isCloned(SimulatedKiosk kiosk) {
        made("F34_cloned_image");
        fleet.add(kiosk.outbox().copy());
    }

    /** F35: some hours later the disk is what it is now; what was committed meanwhile and not sent is gone. */
    private void diskIsRestored(SimulatedKiosk kiosk) {
        made("F35_disk_restored");
        var older = kiosk.outbox().copy();
        fleet.after(HOUR.plus(part(HOUR.multipliedBy(4))), () -> restored(kiosk, older));
    }

    private void restored(SimulatedKiosk kiosk, InMemoryOutbox older) {
        kiosk.outbox().unsent().stream().filter(id -> !older.holds(id)).forEach(fleet::isGone);
        kiosk.disk(older);
    }

    /** In the first evening half of the fleet loses its line for three hours. */
    private void regionIsCutOff() {
        var half = List.copyOf(fleet.kiosks().subList(0, fleet.kiosks().size() / 2));
        fleet.after(Duration.ofHours(17), () -> half.forEach(kiosk -> kiosk.line(SimulatedKiosk.Line.DOWN)));
        fleet.after(Duration.ofHours(20), () -> half.forEach(kiosk -> kiosk.line(SimulatedKiosk.Line.UP)));
        made("region_cut_off");
    }

    private void mend() {
        fleet.collector().mend();
        for (var kiosk : fleet.kiosks()) {
            kiosk.line(SimulatedKiosk.Line.UP);
            kiosk.clockIsAhead(Duration.ZERO);
            kiosk.clockJumpsInCall(Duration.ZERO);
            kiosk.drain();
        }
        fleet.note("mended");
    }

    private void made(String fault) {
        faults.merge(fault, 1, Integer::sum);
        fleet.note(fault);
    }

    private Duration part(Duration span) {
        return Duration.ofSeconds(random.nextLong(span.toSeconds() + 1));
    }
}
