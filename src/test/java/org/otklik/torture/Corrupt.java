package org.otklik.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.otklik.outbox.EnduringOutbox;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.Outcome;
import org.otklik.testkit.Folders;
import org.otklik.wire.Sha256;

/**
 * Damages a good outbox in each way, opens it as the product does, and asks what became of each item: it is whole, its id
 * is named as lost, or it is counted; unless the account itself is gone, which is said.
 */
final class Corrupt implements Harness {
    /** From the opening to an answer that is kept. Reliability page, I6. */
    private static final Duration USABLE = Duration.ofSeconds(30);

    private static final int ITEMS = 20_000;
    private static final int FEW_ITEMS = 1_000;

    @Override
    public String name() {
        return "corrupt";
    }

    @Override
    public String proves() {
        return "Of a damaged outbox each item is whole, named as lost or counted, and answers are taken again within 30 s.";
    }

    @Override
    public List<String> faults() {
        return List.of("F32", "F33");
    }

    @Override
    public String pace() {
        return "nothing is sent";
    }

    @Override
    public Verdict run(Trial trial) throws IOException {
        var files = trial.trials(4, 30, 3_000);
        trial.progress().of(files);
        var random = new Random(trial.seed());
        try {
            var items = trial.size() == Size.SMOKE ? FEW_ITEMS : ITEMS;
            trial.progress().note("keeping " + items + " items");
            var good = GoodFile.of(Files.createDirectories(trial.folder().resolve("good")), items, random);
            return new Run(trial, good, random).files(files);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** What was done with a file. */
    private enum Fate {
        OPENED,
        SALVAGED,
        ACCOUNT_GONE,
        LEFT
    }

    /** One good file and its damaged copies. */
    private static final class Run {
        private final Trial trial;
        private final GoodFile good;
        private final Random random;
        private final List<String> complaints = new ArrayList<>();
        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        private final Map<Integer, Quantiles> saved = new TreeMap<>();
        private long slowest;
        private boolean controlled;

        Run(Trial trial, GoodFile good, Random random) {
            this.trial = trial;
            this.good = good;
            this.random = random;
        }

        Verdict files(long files) throws IOException, SQLException {
            var failed = 0L;
            for (var i = 0; i < files; i++) {
                var damage = damage(i, files);
                var folder = Files.createDirectories(trial.folder().resolve("file-" + i));
                var before = complaints.size();
                judge(damage, folder);
                if (complaints.size() > before) {
                    failed++;
                    trial.progress().failed();
                } else {
                    Folders.delete(folder);
                }
                trial.progress().done(1);
            }
            if (!controlled) {
                complaints.add("void: no file has lost an item by name, so the controls could not be run");
            }
            return new Verdict(
                    files,
                    Math.max(failed, complaints.isEmpty() ? 0 : 1),
                    Verdict.Trials.INDEPENDENT,
                    complaints,
                    details());
        }

        private static PageDamage damage(int number, long files) {
            if (files <= PageDamage.few().size()) {
                return PageDamage.few().get(number);
            }
            var round = PageDamage.round(0).size();
            return PageDamage.round(number / round).get(number % round);
        }

        private void judge(PageDamage damage, Path folder) throws IOException, SQLException {
            var file = folder.resolve("outbox.db");
            var from =
                    damage.isOfTheLog() || (random.nextBoolean() && !damage.needsNoLog()) ? good.live() : good.closed();
            Files.copy(from, file);
            if (Files.exists(GoodFile.log(from))) {
                Files.copy(GoodFile.log(from), GoodFile.log(file));
            }
            damage.harm(file, random);
            var evidence = digests(folder);
            var after = opened(file);
            slowest = Math.max(slowest, after.took().toMillis());
            if (after.took().compareTo(USABLE) > 0) {
                complain(damage, folder, "an answer took " + after.took().toMillis() + " ms");
            }
            var isServing = after.health() instanceof OutboxHealth.Serving;
            if (damage.isSomebodyElses() == (isServing || after.outcome() instanceof Outcome.Kept)) {
                complain(damage, folder, "%s, %s".formatted(after.health(), after.outcome()));
            } else if (after.outcome() instanceof Outcome.Kept kept) {
                account(damage, folder, evidence, kept);
            } else {
                untouched(damage, folder, evidence);
            }
        }

        /** What became of an answer that was given at once after the opening. */
        private record After(OutboxHealth health, Outcome outcome, Duration took) {}

        private After opened(Path file) {
            var begun = System.nanoTime();
            try (var outbox = EnduringOutbox.open(file, new SecureRandom(), InstantSource.system())) {
                var outcome = outbox.commit(new Visits(random).silent(Instant.now()));
                return new After(outbox.health(), outcome, Duration.ofNanos(System.nanoTime() - begun));
            }
        }

        private void untouched(PageDamage damage, Path folder, Map<String, Sha256> before) throws IOException {
            fates.merge(Fate.LEFT, 1, Integer::sum);
            if (!before.equals(digests(folder)) || Files.exists(folder.resolve("corrupt"))) {
                complain(damage, folder, "somebody else's file was changed or moved");
            }
        }

        private void account(PageDamage damage, Path folder, Map<String, Sha256> before, Outcome.Kept after)
                throws IOException, SQLException {
            var left = Aftermath.of(folder.resolve("outbox.db"), Set.copyOf(after.ids()));
            left.complaints(good.items(), damage).forEach(words -> complain(damage, folder, words));
            var isGone = left.counters() == Aftermath.Counters.GONE;
            fates.merge(isGone ? Fate.ACCOUNT_GONE : left.isSalvaged() ? Fate.SALVAGED : Fate.OPENED, 1, Integer::sum);
            for (var evidence : left.evidence()) {
                var kept = digests(evidence);
                kept.keySet().retainAll(before.keySet());
                if (!kept.equals(before)) {
                    complain(damage, folder, "the damaged files are not those in " + evidence);
                }
            }
            if (damage.isOfPages()) {
                saved.computeIfAbsent(damage.amount(), pages -> new Quantiles())
                        .add(left.rows().size());
            }
            if (!controlled && !left.named().isEmpty() && !isGone) {
                control(damage, left);
            }
        }

        /** A judge that is content with a name less, or with a row that is another one, has seen nothing all the while. */
        private void control(PageDamage damage, Aftermath left) {
            controlled = true;
            for (var fooled : List.of(left.withOneNameLess(), left.withARowChanged())) {
                if (fooled.complaints(good.items(), damage).isEmpty()) {
                    complaints.add("void: the judge does not miss an item, or does not see a changed one");
                }
            }
        }

        private void complain(PageDamage damage, Path folder, String words) {
            complaints.add("%s, %s: %s".formatted(damage, folder, words));
        }

        private Map<String, Object> details() {
            Map<String, Object> details = new TreeMap<>();
            details.put("items", good.items().size());
            details.put("slowest_ms", slowest);
            fates.forEach((fate, files) -> details.put("files_" + fate.name().toLowerCase(Locale.ROOT), files));
            saved.forEach((pages, rows) ->
                    details.put("whole_of_%d_pages_hit_p1_p50".formatted(pages), rows.of(0.01) + " " + rows.of(0.5)));
            return details;
        }

        /** Of the files that are a kiosk's; what SQLite shares between processes is no content. */
        private static Map<String, Sha256> digests(Path folder) throws IOException {
            Map<String, Sha256> digests = new TreeMap<>();
            for (var name : List.of("outbox.db", "outbox.db-wal")) {
                if (Files.exists(folder.resolve(name))) {
                    digests.put(name, Sha256.of(Files.readAllBytes(folder.resolve(name))));
                }
            }
            return digests;
        }
    }
}
