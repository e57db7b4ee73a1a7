package org.otklik.torture.net;

import java.util.List;
import java.util.random.RandomGenerator;

/** A line as bad as a line gets: each connection draws its own share of faults, then whether it has one, and which. */
final class FaultMixture {
    /** Reliability page 3.4: the share is drawn for each connection, from none to four in five. */
    static final FaultPlan UP_TO_EIGHTY_PERCENT = FaultMixture::drawn;

    private static final double MOST = 0.8;

    /** How many exchanges of a connection may pass before its fault. */
    private static final int LATEST_EXCHANGE = 2;

    /** What costs a whole time-out is drawn a third as often, else the run would be nothing but waiting. */
    private static final List<LineFault> SLOW =
            List.of(LineFault.BLACK_HOLE, LineFault.TRICKLE_UP, LineFault.TRICKLE_DOWN, LineFault.TRICKLE_AFTER_HEAD);

    private FaultMixture() {}

    private static FaultPlan.Planned drawn(RandomGenerator random) {
        var share = MOST * random.nextDouble();
        var fault = random.nextDouble() < share ? fault(random) : LineFault.NONE;
        return new FaultPlan.Planned(fault, random.nextInt(LATEST_EXCHANGE));
    }

    private static LineFault fault(RandomGenerator random) {
        var all = LineFault.values();
        var fault = all[1 + random.nextInt(all.length - 1)];
        return SLOW.contains(fault) && random.nextInt(3) > 0 ? LineFault.CUT_AFTER_COMMIT : fault;
    }
}
