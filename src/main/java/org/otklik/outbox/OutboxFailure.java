package org.otklik.outbox;

/** The database did not do what it must; the message names the step and holds no answer. */
public final class OutboxFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutboxFailure(String step, Throwable cause) {
        super(step + ": " + cause.getMessage(), cause);
    }
}
