package org.otklik.speech;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says once and for ever that something is not wanted any more. Set on one thread, looked at on others. */
public final class Stop {
    private final AtomicBoolean set = new AtomicBoolean();

    public void set() {
        set.set(true);
    }

    public boolean isSet() {
        return set.get();
    }
}
