package org.otklik.torture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.otklik.outbox.EnduringOutbox;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SerialOutbox;

/**
 * The kiosk without its screen, as a process that can be killed: the real outbox behind its one thread, the real sync.
 * The main thread plays the event thread. Each argument after the data folder is a word of the story, done in order:
 * <pre>
 * commit=N[@RATE]   N visits, at RATE a second if given; every fourth has a comment
 * comment=N         N visits, each with a comment
 * measure=N         N visits, and beside every tenth a bare append of as many bytes; says what both took
 * sync=URI          begins to send in the background, waits × 0.01; the token is in identity/token
 * round=URI         one request, in the foreground
 * drain=URI         ends the background, releases comments, sends until nothing is left
 * release           from now on no comment waits for its midnight
 * pause             waits for a line on the standard input
 * swap              from now on the survey is its next version
 * purge             from now on what is acked is deleted at once, instead of after seven days
 * nightly           the work of the night, and what is done when no visitor waits
 * care              from now on the outbox is looked after between visits, as the kiosk does it every ten seconds
 * halt              ends at once, as by a power cut
 * </pre>
 * Each event is one line on the standard output: {@code open BOOT}, {@code kept ID:SHA256 …} before a checkpoint can
 * begin, {@code thanks ID …} where the screen would be told to draw thanks, {@code notsaved}, {@code refused WHY},
 * {@code drained END}, {@code closed}. Exit codes: 0 done, 3 the outbox was refused, 4 not drained.
 */
public final class KioskCore {
    static final int REFUSED = 3;
    static final int NOT_DRAINED = 4;

    /** As the first word of a story: waits for a line on its standard input before it opens the outbox. */
    static final String WAIT = "wait";

    private static final int COMMENT_EVERY = 4;

    /** Days after its receipt: whatever is acked is out of date, that of this hour too. */
    private static final int BEFORE_TOMORROW = -1;

    private final Path data;
    private final SerialOutbox outbox;

    /** The same one; nothing where a control opened it in a way of its own. */
    private final Optional<EnduringOutbox> enduring;

    private final ExecutorService outboxThread;
    private Visits visits = new Visits(new SecureRandom());
    private final CountDownLatch never = new CountDownLatch(1);
    private Optional<CoreSync> sync = Optional.empty();
    private long visit;
    private boolean isCaredFor;

    private KioskCore(Path data, Outbox outbox, ExecutorService outboxThread) {
        this.data = data;
        this.outboxThread = outboxThread;
        this.outbox = new SerialOutbox(outbox, outboxThread);
        enduring = outbox instanceof EnduringOutbox lasting ? Optional.of(lasting) : Optional.empty();
    }

    /** How the outbox is opened; a control opens it in a way that the product does not. */
    @FunctionalInterface
    public interface Opener {
        OutboxOpening open(Path file);
    }

    public static void main(String[] arguments) throws Exception {
        run(arguments, KioskCore::enduring);
    }

    /** As the product opens it, with its ladder; where the product takes no visits, the story ends. */
    private static OutboxOpening enduring(Path file) {
        var outbox = EnduringOutbox.open(file, new SecureRandom(), InstantSource.system());
        if (outbox.health() instanceof OutboxHealth.Stopped stopped) {
            outbox.close();
            return new OutboxOpening.Refused(stopped.trouble(), stopped.reason());
        }
        return new OutboxOpening.Opened(outbox);
    }

    public static void run(String[] arguments, Opener opener) throws Exception {
        var data = Path.of(arguments[0]);
        Files.createDirectories(data);
        var words = new ArrayDeque<>(List.of(arguments).subList(1, arguments.length));
        if (WAIT.equals(words.peek())) {
            pause(words.poll());
        }
        var outboxThread = Executors.newSingleThreadExecutor(work -> new Thread(work, "outbox"));
        var opening = outboxThread
                .submit(() -> opener.open(data.resolve("outbox.db")))
                .get();
        if (opening instanceof OutboxOpening.Refused refused) {
            say("refused " + refused.reason());
            System.exit(REFUSED);
        }
        var core = new KioskCore(data, ((OutboxOpening.Opened) opening).outbox(), outboxThread);
        say("open " + core.outbox.boot());
        for (var word : words) {
            core.act(word);
        }
        core.close();
    }

    private static void pause(String word) throws IOException {
        say(word);
        if (System.in.read() < 0) {
            throw new IOException("nobody is there to say that it may go on");
        }
    }

    private void act(String word) throws Exception {
        var equals = word.indexOf('=');
        var verb = equals < 0 ? word : word.substring(0, equals);
        var object = equals < 0 ? "" : word.substring(equals + 1);
        switch (verb) {
            case "commit" -> commit(object);
            case "comment" -> {
                for (var left = Long.parseLong(object); left > 0; left--) {
                    commit(visits.withComment(Instant.now()));
                }
            }
            case "measure" -> say("took " + new CommitClock(outbox, visits, data).measure(Long.parseLong(object)));
            case "sync" -> {
                var begun = new CoreSync(outbox, data, object);
                begun.start();
                sync = Optional.of(begun);
            }
            case "round" -> new CoreSync(outbox, data, object).round();
            case "drain" -> drain(object);
            case "release" -> outbox.releaseComments();
            case "pause" -> pause(word);
            case "swap" -> visits = visits.ofTheNextPack();
            case "purge" -> onOutboxThread(lasting -> lasting.keepAckedFor(BEFORE_TOMORROW));
            case "nightly" -> {
                onOutboxThread(lasting -> lasting.night(noon(), () -> true));
                outbox.tidy();
            }
            case "care" -> isCaredFor = true;
            case "halt" -> Runtime.getRuntime().halt(0);
            default -> throw new IllegalArgumentException(word);
        }
    }

    private void commit(String object) throws Exception {
        var at = object.indexOf('@');
        var many = Long.parseLong(at < 0 ? object : object.substring(0, at));
        var every =
                at < 0 ? Duration.ZERO : Duration.ofNanos((long) (1e9 / Double.parseDouble(object.substring(at + 1))));
        var next = System.nanoTime();
        for (var i = 0L; i < many; i++) {
            next += every.toNanos();
            commit(++visit % COMMENT_EVERY == 0 ? visits.withComment(Instant.now()) : visits.silent(Instant.now()));
            never.await(next - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    /** As the kiosk does it: told on the outbox thread, thanked on the event thread. */
    private void commit(KeptVisit kept) throws Exception {
        var told = new CompletableFuture<Outcome>();
        outbox.commitLater(kept, outcome -> {
            if (outcome instanceof Outcome.Kept saved) {
                say("kept " + words(kept, saved));
            }
            told.complete(outcome);
        });
        var outcome = told.get();
        if (outcome instanceof Outcome.Kept saved) {
            say("thanks "
                    + String.join(
                            " ", saved.ids().stream().map(Object::toString).toList()));
        } else {
            say("notsaved");
        }
        if (isCaredFor) {
            care();
        }
    }

    /** A hundred times as often as in the kiosk would be every tenth of a second: with every visit. */
    private void care() throws ExecutionException, InterruptedException {
        onOutboxThread(EnduringOutbox::care);
    }

    private void onOutboxThread(Consumer<EnduringOutbox> work) throws ExecutionException, InterruptedException {
        if (enduring.isPresent()) {
            outboxThread.submit(() -> work.accept(enduring.get())).get();
        }
    }

    /** Somewhere it is noon, and the work of the night is due. */
    private static ZoneId noon() {
        return ZoneOffset.ofHours(12 - Instant.now().atOffset(ZoneOffset.UTC).getHour());
    }

    /** The digests are made from the visit anew: the outbox is not asked what it wrote. */
    private static String words(KeptVisit visit, Outcome.Kept saved) {
        List<String> words = new ArrayList<>();
        var response = saved.ids().get(0);
        words.add(new Announced(response, visit.response().withId(response).sha256()).toString());
        visit.comment().ifPresent(comment -> {
            var id = saved.ids().get(1);
            words.add(new Announced(id, comment.withId(id).sha256()).toString());
        });
        return String.join(" ", words);
    }

    private void drain(String address) throws Exception {
        endSync();
        outbox.releaseComments();
        var end = new CoreSync(outbox, data, address).drain();
        say("drained " + end);
        if (end != org.otklik.sync.SyncOnce.End.DRAINED) {
            System.exit(NOT_DRAINED);
        }
    }

    private void endSync() throws InterruptedException {
        if (sync.isPresent()) {
            sync.get().end();
        }
        sync = Optional.empty();
    }

    private void close() throws Exception {
        endSync();
        outbox.close();
        outboxThread.shutdown();
        say("closed");
        // The client of the JDK keeps its threads for a while.
        Runtime.getRuntime().halt(0);
    }

    /** One write a line: a kill leaves it whole or unsaid. */
    static synchronized void say(String line) {
        try {
            Say.OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standard output without a buffer. */
    private static final class Say {
        private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
    }
}
