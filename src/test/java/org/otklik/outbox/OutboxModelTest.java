package org.otklik.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.testkit.InMemoryOutbox;
import org.otklik.wire.Command;
import org.otklik.wire.ItemId;
import org.otklik.wire.ItemKind;
import org.otklik.wire.ItemResult;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.PaceWish;
import org.otklik.wire.Receipt;

/** Whatever is done to an outbox, in whatever order: after each step it holds what the model holds. */
class OutboxModelTest {
    private static final Instant NOON = OutboxContractTest.NOON;
    private static final Instant MORNING = NOON.plus(Duration.ofHours(16));
    private static final int STEPS = 250;
    private static final int LARGE = 1 << 24;

    @TempDir
    private Path folder;

    /** Some that never change, and one by chance. */
    static LongStream seeds() {
        return LongStream.of(1, 2, 3, System.nanoTime() & 0xFFFF_FFFFL);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOutboxOnADiskHoldsWhatTheModelHolds(long seed) {
        new Life(seed, new OnDisk(folder.resolve("outbox.db"), seed)).run();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOutboxWithoutADiskHoldsWhatTheModelHolds(long seed) {
        new Life(seed, new WithoutDisk()).run();
    }

    /** An outbox, and how its program begins anew on what is there. */
    private interface Subject {
        Outbox outbox();

        void restart();
    }

    private static final class OnDisk implements Subject {
        private final Path file;
        private final Random random;
        private Outbox outbox;

        OnDisk(Path file, long seed) {
            this.file = file;
            random = new Random(seed);
            outbox = opened();
        }

        private Outbox opened() {
            return ((OutboxOpening.Opened) SqliteOutbox.open(file, random)).outbox();
        }

        @Override
        public Outbox outbox() {
            return outbox;
        }

        @Override
        public void restart() {
            outbox.close();
            outbox = opened();
        }
    }

    private static final class WithoutDisk implements Subject {
        private final InMemoryOutbox outbox = new InMemoryOutbox();

        @Override
        public Outbox outbox() {
            return outbox;
        }

        @Override
        public void restart() {
            outbox.restarted();
        }
    }

    /** Steps by chance, each done to both. */
    private static final class Life {
        private final long seed;
        private final Subject subject;
        private final Random random;
        private final OutboxModel model = new OutboxModel();
        private Instant collector = NOON;
        private List<ItemId> sent = List.of();
        private String resentHour = "";
        private String epochDay = "";

        Life(long seed, Subject subject) {
            this.seed = seed;
            this.subject = subject;
            random = new Random(seed);
        }

        void run() {
            for (var step = 0; step < STEPS; step++) {
                var done = step();
                var words = "seed %d, step %d: %s".formatted(seed, step, done);
                agree(words, NOON, false);
                agree(words, MORNING, true);
            }
            subject.outbox().close();
        }

        private Outbox outbox() {
            return subject.outbox();
        }

        private String step() {
            return switch (random.nextInt(12)) {
                case 0, 1, 2 -> commit();
                case 3, 4, 5 -> send();
                case 6, 7, 8 -> settle();
                case 9 -> random.nextInt(3) == 0 ? restart() : requeue();
                case 10 -> random.nextInt(12) == 0 ? releaseComments() : setAside();
                default -> asked();
            };
        }

        private String commit() {
            var visit = random.nextInt(3) == 0 ? OutboxContractTest.visit("a", "долго") : OutboxContractTest.visit("a");
            model.kept(((Outcome.Kept) outbox().commit(visit)).ids());
            return "commit";
        }

        private String send() {
            if (!sent.isEmpty()) {
                return "still sending";
            }
            var due = List.copyOf(outbox().due(random.nextBoolean() ? NOON : MORNING, 1 + random.nextInt(9), LARGE)
                    .ids());
            outbox().sending(due);
            model.sending(due);
            sent = due;
            return "sending " + due.size();
        }

        private String settle() {
            if (random.nextInt(5) == 0) {
                outbox().release(sent);
                model.nothingIsSent();
                sent = List.of();
                return "release";
            }
            List<ItemResult> results = new ArrayList<>();
            sent.forEach(id -> result(id, results));
            collector = later();
            outbox().settle(receipt(results, List.of()), sent);
            model.nothingIsSent();
            sent = List.of();
            return "receipt for " + results.size();
        }

        private void result(ItemId id, List<ItemResult> results) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    results.add(ItemResult.rejected(id.toString(), "too_large"));
                    model.aside(id, "too_large");
                }
                case 1 -> {
                    results.add(ItemResult.rejected(id.toString(), "digest_mismatch"));
                    model.mismatched(id);
                }
                case 2 -> {
                    // The receipt leaves it out.
                }
                default -> {
                    var takes = List.of(ItemStatus.STORED, ItemStatus.DUPLICATE, ItemStatus.CONFLICT);
                    results.add(ItemResult.of(id, takes.get(random.nextInt(3))));
                    model.acked(id);
                }
            }
        }

        private String restart() {
            subject.restart();
            model.restarted();
            sent = List.of();
            return "restart";
        }

        private String requeue() {
            outbox().requeue("too_large");
            model.requeued("too_large"::equals);
            return "requeue";
        }

        private String setAside() {
            if (sent.isEmpty()) {
                return "nothing to set aside";
            }
            outbox().quarantine(sent.get(0), "server_5xx");
            model.aside(sent.get(0), "server_5xx");
            sent = sent.subList(1, sent.size());
            return "set aside";
        }

        private String releaseComments() {
            outbox().releaseComments();
            model.releaseComments();
            return "release of comments";
        }

        /** By a receipt without results, while nothing is on its way. */
        private String asked() {
            if (!sent.isEmpty()) {
                return "nothing asked";
            }
            var command = command();
            outbox().settle(receipt(List.of(), List.of(command)), List.of());
            return command.toString();
        }

        private Command command() {
            collector = later();
            var hour = receipt(List.of(), List.of()).receivedHour();
            return switch (random.nextInt(3)) {
                case 0 -> {
                    model.requeued(reason -> true);
                    yield new Command.RequeueQuarantine(new UUID(random.nextLong(), random.nextLong()));
                }
                case 1 -> {
                    if (!epochDay.equals(hour.substring(0, 10))) {
                        epochDay = hour.substring(0, 10);
                        model.newEpoch();
                    }
                    yield new Command.NewEpoch(new UUID(random.nextLong(), random.nextLong()));
                }
                default -> {
                    var acked = model.ids(ItemState.ACKED);
                    var some = acked.subList(0, Math.min(acked.size(), random.nextInt(4)));
                    if (!resentHour.equals(hour)) {
                        resentHour = hour;
                        model.resent(some);
                    }
                    yield new Command.ResendItems(new UUID(random.nextLong(), random.nextLong()), some);
                }
            };
        }

        private Instant later() {
            return collector.plus(Duration.ofMinutes(random.nextInt(40)));
        }

        private Receipt receipt(List<ItemResult> results, List<Command> commands) {
            return new Receipt(
                    new UUID(random.nextLong(), random.nextLong()),
                    collector,
                    "1",
                    "mfc-1",
                    results,
                    List.of(),
                    new PaceWish(300, 200, 1),
                    commands);
        }

        private void agree(String words, Instant now, boolean isMorning) {
            assertThat(model.due(isMorning))
                    .as(words)
                    .contains(Set.copyOf(outbox().due(now, 1_000, LARGE).ids()));
            var accounts = outbox().tallies(now);
            assertThat(accounts).as(words).hasSize(model.epochs());
            for (var epoch = 1; epoch <= model.epochs(); epoch++) {
                var account = accounts.get(epoch - 1);
                assertThat(account.response()).as(words).isEqualTo(model.account(epoch, ItemKind.RESPONSE, isMorning));
                assertThat(account.comment()).as(words).isEqualTo(model.account(epoch, ItemKind.COMMENT, isMorning));
            }
        }
    }
}
