package org.otklik.torture.net;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.otklik.peer.Peer;
import org.otklik.peer.PeerLimits;
import org.otklik.sync.Endpoint;
import org.otklik.sync.HttpEndpoint;
import org.otklik.sync.Round;
import org.otklik.testkit.FakeClock;
import org.otklik.wire.AlertCode;
import org.otklik.wire.KioskToken;
import org.otklik.wire.WireLimits;

/**
 * The first phase of harness {@code network}: one kiosk meets one fault after the other, each in a request of its own,
 * and must do exactly what the row says; then the line is well again and the same items arrive.
 */
final class EachFaultAlone {
    /** The bounds of a call, cut so that a fault that costs one is over in two seconds; a second of the minute. */
    static final PeerLimits SHORT = new PeerLimits(
            Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofSeconds(2), WireLimits.MAX_RECEIPT_BYTES);

    /** A call may be late by this on a machine that does other things too. */
    private static final Duration LATE = Duration.ofSeconds(8);

    /** Two, so that a receipt can leave one of them out. */
    private static final int VISITS = 2;

    private static final int ROUNDS_TO_DRAIN = 60;

    private final FakeClock clock = new FakeClock(Instant.now());
    private final Path certificates;
    private final KioskToken token;
    private final AtomicReference<Endpoint> line;
    private final VirtualKiosk kiosk;
    private final FaultProxy proxy;
    private final FaultCollector collector;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> rows = new TreeSet<>();

    EachFaultAlone(Path outbox, KioskToken token, FaultProxy proxy, FaultCollector collector, long seed) {
        certificates = outbox.resolveSibling("certificates");
        this.token = token;
        this.proxy = proxy;
        this.collector = collector;
        line = new AtomicReference<>(endpoint(proxy.address(), token));
        Endpoint switched = (id, batch, encoding) -> line.get().send(id, batch, encoding);
        kiosk = new VirtualKiosk(outbox, token, switched, clock, seed);
    }

    static HttpEndpoint endpoint(URI address, KioskToken token) {
        return new HttpEndpoint(new Peer(address, SHORT), token);
    }

    VirtualKiosk kiosk() {
        return kiosk;
    }

    /** What went otherwise than the page says. */
    List<String> complaints() {
        return complaints;
    }

    /** The rows of the catalogue that were run. */
    Set<String> rows() {
        return rows;
    }

    void run() throws IOException {
        settle("before");
        NetworkCase.all().forEach(this::run);
        nameThatNobodyKnows();
        ShownCertificate.all(certificates).forEach(this::certificate);
        poison(500);
        poison(400);
        kiosk.prepareToDrain();
        if (!kiosk.drained(ROUNDS_TO_DRAIN)) {
            complaints.add("not drained at the end: " + kiosk.standing());
        }
        kiosk.close();
        if (collector.followed() > 0) {
            complaints.add("a redirect was followed " + collector.followed() + " times");
        }
    }

    /** A day passes between two faults and the program begins anew: nothing of the last one is in memory. */
    private void run(NetworkCase one) {
        clock.pass(Duration.ofDays(1));
        kiosk.restart();
        for (var i = 0; i < VISITS; i++) {
            kiosk.visit();
        }
        var due = kiosk.standing().due();
        var before = kiosk.acked();
        proxy.plan(one.line());
        collector.plan(one.reply());
        proxy.hangUp();
        var began = System.nanoTime();
        var round = kiosk.round();
        var took = Duration.ofNanos(System.nanoTime() - began);
        judge(one, round, kiosk.acked() - before, due);
        if (took.compareTo(SHORT.call().plus(LATE)) > 0) {
            complaints.add(one.name() + ": the call took " + took);
        }
        rows.add(one.row());
        settle(one.name());
    }

    private void judge(NetworkCase one, Round round, long acked, long due) {
        var alert = kiosk.loop().alert().map(AlertCode::word).orElse("");
        if (!alert.equals(one.alert())) {
            complaints.add("%s: the alert is \"%s\", not \"%s\"".formatted(one.name(), alert, one.alert()));
        }
        var pause = round.pause();
        if (pause.compareTo(one.least()) < 0 || pause.compareTo(one.most()) > 0) {
            complaints.add(
                    "%s: the wait is %s, not between %s and %s".formatted(one.name(), pause, one.least(), one.most()));
        }
        var right = switch (one.settled()) {
            case ALL -> acked == due;
            case SOME -> acked > 0 && acked < due;
            case NONE -> acked == 0;
        };
        if (!right) {
            complaints.add("%s: %d of %d items are acked".formatted(one.name(), acked, due));
        }
        if (kiosk.standing().quarantined() > 0) {
            complaints.add(one.name() + ": an item was set aside for a fault of the line");
        }
    }

    /** The fault ends: whatever it was, everything arrives. */
    private void settle(String after) {
        proxy.plan(FaultPlan.always(LineFault.NONE));
        collector.plan(ReplyPlan.always(ReplyPlan.Planned.NONE));
        proxy.hangUp();
        for (var tries = 0; tries < ROUNDS_TO_DRAIN && kiosk.standing().due() > 0; tries++) {
            kiosk.round();
        }
        if (kiosk.standing().due() > 0) {
            complaints.add(after + ": " + kiosk.standing().due() + " items are still due when the line is well");
        }
    }

    /** F3: a label of 64 letters is refused by the resolver itself, no packet leaves the machine. RFC 1035, 2.3.4. */
    private void nameThatNobodyKnows() {
        var well = line.get();
        kiosk.visit();
        var nowhere = URI.create("http://" + "a".repeat(64) + ".invalid:8080");
        line.set(endpoint(nowhere, KioskToken.mint(new java.util.UUID(1, 2), new SecureRandom())));
        var round = kiosk.round();
        if (round.rule().alert().isPresent() || kiosk.standing().due() == 0) {
            complaints.add("a name that nobody knows: " + round);
        }
        line.set(well);
        rows.add("F3");
        settle("a name that nobody knows");
    }

    /** F19: the line behind the certificate is well, so that only the kiosk's own look at it can keep items back. */
    private void certificate(ShownCertificate one) {
        var well = line.get();
        var name = "certificate " + one.refusedAs().orElse("in order");
        clock.pass(Duration.ofDays(1));
        kiosk.restart();
        kiosk.visit();
        var due = kiosk.standing().due();
        var before = kiosk.acked();
        try (var front = new TlsFront(one.shown(), proxy.address().getPort())) {
            line.set(one.endpoint(front.address(), token));
            var round = kiosk.round();
            var acked = kiosk.acked() - before;
            if (!kiosk.loop().distrust().equals(one.refusedAs())) {
                complaints.add(name + ": told as " + kiosk.loop().distrust());
            }
            if (acked != (one.refusedAs().isPresent() ? 0 : due)) {
                complaints.add("%s: %d of %d items are acked".formatted(name, acked, due));
            }
            if (one.refusedAs().isPresent() && round.pause().compareTo(NetworkCase.BACKOFF) > 0) {
                complaints.add(name + ": the wait is " + round.pause());
            }
        } catch (IOException e) {
            complaints.add(name + ": " + e);
        }
        line.set(well);
        rows.add("F19");
        settle(name);
    }

    /** F42: one item among others that the server breaks on: it is set aside, the others arrive. */
    private void poison(int status) {
        var before = kiosk.acked();
        for (var i = 0; i < 7; i++) {
            kiosk.visit();
        }
        var guilty = kiosk.newest().toString();
        var due = kiosk.standing().due();
        collector.poison(guilty, status);
        for (var tries = 0; tries < ROUNDS_TO_DRAIN && kiosk.standing().due() > 0; tries++) {
            kiosk.round();
        }
        var standing = kiosk.standing();
        if (standing.due() > 0 || standing.quarantined() != 1 || kiosk.acked() - before != due - 1) {
            complaints.add("poison item by %d: %d due, %d set aside, %d of %d acked"
                    .formatted(status, standing.due(), standing.quarantined(), kiosk.acked() - before, due));
        }
        collector.noPoison();
        kiosk.prepareToDrain();
        settle("poison item by " + status);
        rows.add("F42");
    }
}
