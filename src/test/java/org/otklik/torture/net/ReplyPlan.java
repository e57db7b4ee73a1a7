package org.otklik.torture.net;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What an answer becomes. */
@FunctionalInterface
interface ReplyPlan {
    /** Every row of the status table, in each of its statuses; sync page 3.3. */
    List<Integer> STATUSES = List.of(
            201, 202, 204, 206, 300, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410,
            411, 413, 414, 415, 417, 418, 421, 422, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 507,
            508, 511, 520);

    /** Seconds, too many of them, none, a date, rubbish: reliability page, F21. */
    List<String> RETRY_AFTER = List.of(
            "0",
            "1",
            "120",
            "1000000000",
            "-5",
            "Wed, 21 Oct 2026 07:28:00 GMT",
            "Sun, 06 Nov 2044 08:49:37 GMT",
            "soon",
            "9".repeat(40),
            "");

    /** All that goes wrong in the field; a false promise is for controls. */
    List<ReplyFault> FAULTS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(ReplyFault.NONE, ReplyFault.PROMISE, ReplyFault.NO_COMMANDS)));

    Planned next(RandomGenerator random);

    /** Whether the real collector gets the batch before its answer goes wrong. */
    enum Custody {
        TAKEN,
        NOT_TAKEN
    }

    /** What one answer becomes; the type is that of a problem. */
    record Planned(ReplyFault fault, Custody custody, int status, String type, Optional<String> retryAfter) {
        static final Planned NONE = of(ReplyFault.NONE);

        static Planned of(ReplyFault fault) {
            return new Planned(fault, Custody.TAKEN, 302, "", Optional.empty());
        }

        static Planned status(int status) {
            return new Planned(ReplyFault.STATUS, Custody.NOT_TAKEN, status, "", Optional.empty());
        }

        static Planned problem(int status, String type) {
            return new Planned(ReplyFault.PROBLEM, Custody.NOT_TAKEN, status, type, Optional.empty());
        }

        Planned with(Custody other) {
            return new Planned(fault, other, status, type, retryAfter);
        }

        Planned withRetryAfter(String field) {
            return new Planned(fault, custody, status, type, Optional.of(field));
        }
    }

    static ReplyPlan always(Planned planned) {
        return random -> planned;
    }

    /** After these a kiosk waits for seconds; after most others for a quarter of an hour or for a whole one. */
    List<Integer> TRANSIENT = List.of(400, 408, 413, 415, 425, 429, 502, 503, 504);

    /**
     * One answer in five goes wrong, in any way but a false promise; half of those after the batch was stored. Two statuses
     * in three are transient, else a run would be nothing but waiting.
     */
    static ReplyPlan mixture() {
        return random -> {
            if (random.nextInt(5) > 0) {
                return Planned.NONE;
            }
            var fault = FAULTS.get(random.nextInt(FAULTS.size()));
            var custody = random.nextBoolean() ? Custody.TAKEN : Custody.NOT_TAKEN;
            var statuses = random.nextInt(3) > 0 ? TRANSIENT : STATUSES;
            var status = statuses.get(random.nextInt(statuses.size()));
            var retryAfter = random.nextInt(3) == 0
                    ? Optional.of(RETRY_AFTER.get(random.nextInt(RETRY_AFTER.size())))
                    : Optional.<String>empty();
            var type = random.nextInt(4) > 0 ? "bad-digest" : "protocol-too-old";
            return new Planned(fault, custody, fault == ReplyFault.PROBLEM ? 400 : status, type, retryAfter);
        };
    }
}
