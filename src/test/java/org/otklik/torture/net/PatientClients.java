package org.otklik.torture.net;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.otklik.torture.History;
import org.otklik.wire.KioskToken;

/** Eight clients of one collector, each on a thread of its own, from the first batch until the last one is acked. */
final class PatientClients {
    static final int THREADS = 8;

    /** Whoever is turned away comes again so soon. */
    private static final long PAUSE_MILLIS = 50;

    private static final long PATIENCE_SECONDS = 120;

    private final List<PatientClient> clients = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(THREADS);
    private final CountDownLatch acked = new CountDownLatch(THREADS);
    private final AtomicBoolean isEnding = new AtomicBoolean();
    private final Map<PatientClient.Answer, LongAdder> answers = new EnumMap<>(PatientClient.Answer.class);
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    PatientClients(URI collector, Supplier<KioskToken> newKiosk, long seed) {
        for (var answer : PatientClient.Answer.values()) {
            answers.put(answer, new LongAdder());
        }
        for (var i = 0; i < THREADS; i++) {
            clients.add(new PatientClient(collector, newKiosk.get(), seed + i));
        }
    }

    void begin() {
        for (var client : clients) {
            var thread = new Thread(() -> live(client), "client");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void live(PatientClient client) {
        try {
            while (!isEnding.get()) {
                client.commit();
                untilSettled(client);
                acked.countDown();
            }
            // A last report without items: the collector proves the account, or does not.
            while (!hasReceipt(client) && complaints.isEmpty()) {
                pause();
            }
        } catch (InterruptedException | RuntimeException e) {
            complaints.add("a client ended: " + e);
        } finally {
            ended.countDown();
        }
    }

    private void untilSettled(PatientClient client) throws InterruptedException {
        while (!client.isSettled() && complaints.isEmpty()) {
            if (!hasReceipt(client)) {
                pause();
            }
        }
    }

    private boolean hasReceipt(PatientClient client) {
        var answer = client.send();
        answers.get(answer).increment();
        return answer == PatientClient.Answer.RECEIPT;
    }

    /** Whoever waits has not ended, so that this takes its whole time. */
    private void pause() throws InterruptedException {
        ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Lets them send for so long; returns at once when all have ended, which none should. */
    void sendFor(long millis) throws InterruptedException {
        if (ended.await(millis, TimeUnit.MILLISECONDS)) {
            complaints.add("all clients have ended before they were told to");
        }
    }

    /** Waits until each has a receipt for its first batch. */
    void begun() throws InterruptedException {
        if (!acked.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            complaints.add("not every client had a receipt within " + PATIENCE_SECONDS + " s");
        }
    }

    /** Waits until so many requests were refused in all. */
    void refused(long requests) throws InterruptedException {
        for (var waited = 0L;
                answered(PatientClient.Answer.REFUSED) < requests && waited < PATIENCE_SECONDS * 1_000;
                waited += PAUSE_MILLIS) {
            pause();
        }
    }

    /** Each goes on with the batch that it has, until it is acked, reports once more and ends. */
    void finish() throws InterruptedException {
        isEnding.set(true);
        if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            complaints.add(ended.getCount() + " clients were not served within " + PATIENCE_SECONDS + " s");
        }
    }

    /** Items that receipts have named. */
    long acked() {
        return clients.stream().mapToLong(PatientClient::acked).sum();
    }

    /** How often a request came to this end. */
    long answered(PatientClient.Answer answer) {
        return answers.get(answer).sum();
    }

    List<String> complaints() {
        return complaints;
    }

    List<History.Kiosk> histories() {
        return clients.stream().map(PatientClient::history).toList();
    }
}
