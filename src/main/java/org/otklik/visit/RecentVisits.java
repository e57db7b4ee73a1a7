package org.otklik.visit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.otklik.survey.Pack;
import org.otklik.survey.QualityTimes;
import org.otklik.survey.Services;

/**
 * What tells a visit from those just before it: for ten minutes a keyed hash of each answer and a monotonic time stay in
 * memory, nothing of them is stored, and the key is gone with the process. One thread. Survey page 9.
 */
public final class RecentVisits {
    private static final Duration MEMORY = Duration.ofMinutes(10);

    /** The fourth visit within the time of a burst, and each after it. */
    private static final int BURST = 4;

    private static final int RUN = 5;

    /** Fewer answers in common tell nobody apart, so a short pack takes longer to tell. */
    private static final int ENOUGH = 3;

    private static final int RUN_OF_FEW = 15;

    private final SecretKeySpec key;
    private final Supplier<Duration> clock;
    private final Deque<Seen> seen = new ArrayDeque<>();

    /**
     * Nothing was seen yet.
     *
     * @param key random, at least 16 bytes, for this process only
     * @param clock monotonic
     */
    public RecentVisits(byte[] key, Supplier<Duration> clock) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.clock = clock;
    }

    /** A visit as it is remembered: hashes by hashed question, its end, and its place in a row of equal ones. */
    private record Seen(Map<String, String> answers, Duration end, int inRow) {}

    /** What is remarkable about a visit that is completed now; from here on it is one of those before. */
    public Set<Flag> completed(ResponseAnswers visit, Pack pack) {
        var now = clock.get();
        seen.removeIf(before -> now.minus(before.end()).compareTo(MEMORY) > 0);
        var answers = hashed(visit, pack);
        var isEqual = !seen.isEmpty() && agree(seen.getLast().answers(), answers);
        var enough = isEqual && inCommon(seen.getLast().answers(), answers) >= ENOUGH;
        var isShort = visit.answers().size() - services(visit, pack) < ENOUGH;
        var row = isEqual && (enough || isShort) ? seen.getLast().inRow() + 1 : 1;
        var flags = EnumSet.noneOf(Flag.class);
        if (enough
                && begun(visit, now)
                                .minus(seen.getLast().end())
                                .compareTo(times(pack).repeat())
                        < 0) {
            flags.add(Flag.REPEAT);
        }
        if (row >= (isShort ? RUN_OF_FEW : RUN)) {
            flags.add(Flag.RUN);
        }
        seen.addLast(new Seen(answers, now, row));
        var within = seen.stream()
                .filter(one -> now.minus(one.end()).compareTo(times(pack).burst()) <= 0)
                .count();
        if (within >= BURST) {
            flags.add(Flag.BURST);
        }
        return flags;
    }

    private static QualityTimes times(Pack pack) {
        return pack.settings().quality();
    }

    private static int services(ResponseAnswers visit, Pack pack) {
        return pack.services()
                        .map(Services::question)
                        .filter(visit.answers()::containsKey)
                        .isPresent()
                ? 1
                : 0;
    }

    /** Time under overlays is not in it, so a visit seems to begin rather late than early: nobody is flagged by it. */
    private static Duration begun(ResponseAnswers visit, Duration now) {
        return now.minusMillis(
                visit.ms().values().stream().mapToLong(Long::longValue).sum());
    }

    /** No question that both answered has two answers. */
    private static boolean agree(Map<String, String> before, Map<String, String> now) {
        return inCommon(before, now)
                == now.keySet().stream().filter(before::containsKey).count();
    }

    private static long inCommon(Map<String, String> before, Map<String, String> now) {
        return now.entrySet().stream()
                .filter(answer -> answer.getValue().equals(before.get(answer.getKey())))
                .count();
    }

    private Map<String, String> hashed(ResponseAnswers visit, Pack pack) {
        var service = pack.services().map(Services::question).orElse("");
        Map<String, String> hashed = new LinkedHashMap<>();
        visit.answers().forEach((question, value) -> {
            if (!question.equals(service)) {
                hashed.put(hash(question), hash(question + "=" + value.printed()));
            }
        });
        return hashed;
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
