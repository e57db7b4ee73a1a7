package org.otklik.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.otklik.wire.ItemId;
import org.otklik.wire.Sha256;

/** Cuts the power after each call of a recording, in every way of the plan, until enough images were tried. */
final class Replay {
    /** More rounds over one recording find hardly an image that is new. */
    private static final int ROUNDS = 4;

    private final List<DiskCall> calls;
    private final ImageJudge judge;
    private final Set<ItemId> ledger;
    private final Fate fate;
    private final Map<Sha256, ImageJudge.Found> tried = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long cuts;
    private long bad;
    private long points;

    /** What happens to the log of the image. */
    enum Fate {
        AS_IT_IS,
        /** The control: all that was not checkpointed must be missing. */
        WITHOUT_LOG
    }

    Replay(List<DiskCall> calls, ImageJudge judge, Set<ItemId> ledger, Fate fate) {
        this.calls = calls;
        this.judge = judge;
        this.ledger = ledger;
        this.fate = fate;
    }

    /** Told of every cut, and how many images that differ were tried until now. */
    interface Watch {
        void tried(boolean good, long images);
    }

    void run(long images, Random random, Watch watch) throws IOException, SQLException {
        var possible = possible();
        for (var round = 0; round < ROUNDS && tried.size() < images; round++) {
            // A little more than needed: equal images are tried once.
            var share = 1.3 * (images - tried.size()) / possible;
            once(images, share, random, watch);
        }
        judge.clear();
    }

    private double possible() {
        var disk = new Disk();
        var sum = 0;
        for (var call : calls) {
            disk.take(call);
            sum += CrashPlan.of(disk, new Random(0)).size();
        }
        return sum;
    }

    private void once(long images, double share, Random random, Watch watch) throws IOException, SQLException {
        var disk = new Disk();
        Set<ItemId> thanked = new HashSet<>();
        for (var call : calls) {
            disk.take(call);
            if (call instanceof DiskCall.Said said) {
                thanked.addAll(CoreTale.thanked(said.line()));
            }
            for (var choice : CrashPlan.of(disk, random)) {
                if (tried.size() >= images) {
                    return;
                }
                if (random.nextDouble() < share) {
                    watch.tried(cut(disk.image(choice.chosen(), choice.lastBytes()), thanked), tried.size());
                }
            }
            points++;
        }
    }

    private boolean cut(Map<String, byte[]> image, Set<ItemId> thanked) throws IOException, SQLException {
        if (fate == Fate.WITHOUT_LOG) {
            image.keySet().removeIf(name -> name.endsWith("-wal"));
        }
        cuts++;
        var hash = hash(image);
        var found = tried.get(hash);
        var isNew = found == null;
        if (isNew) {
            found = judge.judge(image);
            tried.put(hash, found);
        }
        List<String> wrong = new ArrayList<>(isNew ? found.complaints() : List.of());
        var items = found.items();
        thanked.stream().filter(id -> !items.contains(id)).forEach(id -> wrong.add("I1 thanked and gone: " + id));
        found.acked().stream()
                .filter(id -> !ledger.contains(id))
                .forEach(id -> wrong.add("I2 acked and not there: " + id));
        if (!wrong.isEmpty()) {
            bad++;
            complaints.add("after call %d: %s".formatted(points, wrong));
        }
        return wrong.isEmpty();
    }

    private static Sha256 hash(Map<String, byte[]> image) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            image.forEach((name, bytes) -> {
                digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return Sha256.stored(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    long images() {
        return tried.size();
    }

    /** Cuts after which a promise was broken. */
    long bad() {
        return bad;
    }

    /** All cuts: the same image may be left at another call. */
    long cuts() {
        return cuts;
    }

    List<String> complaints() {
        return complaints;
    }
}
