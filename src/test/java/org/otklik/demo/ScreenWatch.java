package org.otklik.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Which screen stands, told by the event thread and awaited by the hands. */
final class ScreenWatch {
    /** A visitor who walks away sees the start again after 15 s and a countdown of 20 s. */
    private static final long PATIENCE_SECONDS = 60;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private String current = "";
    private int keptVisits;
    private Duration heard = Duration.ZERO;

    void changed(String name) {
        lock.lock();
        try {
            current = name;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A visit has been committed: the outbox thread says so, a moment after the screen of an abandoned one is gone. */
    void kept() {
        lock.lock();
        try {
            keptVisits++;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** So much more speech has been played to its end. */
    void heard(Duration sound) {
        lock.lock();
        try {
            heard = heard.plus(sound);
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Duration heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    void awaitHeard(Duration wanted) {
        if (!await(unused -> heard.compareTo(wanted) >= 0, PATIENCE_SECONDS * 1000)) {
            throw new IllegalStateException("nothing was heard, or too little: " + heard() + " of " + wanted);
        }
    }

    int keptVisits() {
        lock.lock();
        try {
            return keptVisits;
        } finally {
            lock.unlock();
        }
    }

    void awaitKept(int visits) {
        if (!await(unused -> keptVisits >= visits, PATIENCE_SECONDS * 1000)) {
            throw new IllegalStateException("the visit was not kept");
        }
    }

    String current() {
        lock.lock();
        try {
            return current;
        } finally {
            lock.unlock();
        }
    }

    void await(String name) {
        if (!await(name::equals, PATIENCE_SECONDS * 1000)) {
            throw new IllegalStateException("waited for screen " + name + ", but " + current() + " stands");
        }
    }

    /** Whether the screen became another one within this time. */
    boolean leaves(String name, long milliseconds) {
        return await(other -> !other.equals(name), milliseconds);
    }

    private boolean await(Predicate<String> wanted, long milliseconds) {
        lock.lock();
        try {
            var left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (!wanted.test(current) && left > 0) {
                left = change.awaitNanos(left);
            }
            return wanted.test(current);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }
}
