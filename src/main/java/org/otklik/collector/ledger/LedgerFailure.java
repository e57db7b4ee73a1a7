package org.otklik.collector.ledger;

/** The ledger cannot do what it was asked; nothing of the request was stored. */
public final class LedgerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
